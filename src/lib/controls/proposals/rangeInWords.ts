import type { ThresholdSlug } from '../../core/index.ts';
import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { namesInWords } from '../../core/stories/namesInWords.ts';

/**
 * Within which capabilities a method is valid, to follow "is valid": "from Intent on, until the first of Deception and
 * Escape". Empty where it always is.
 */
export function rangeInWords({ opens, closes }: { opens: ThresholdSlug[]; closes: ThresholdSlug[] }): string {
	const oneOf = (slugs: ThresholdSlug[], which: string) =>
		`${slugs.length > 1 ? `the ${which} of ` : ''}${namesInWords(slugs.map((slug) => thresholdOf(slug).shortName))}`;
	return [
		opens.length > 0 ? `from ${oneOf(opens, 'last')} on` : '',
		closes.length > 0 ? `until ${oneOf(closes, 'first')}` : ''
	]
		.filter(Boolean)
		.join(', ');
}
