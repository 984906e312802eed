import type { Scenario, ThresholdSlug } from '../../core/index.ts';
import { THRESHOLD_SLUGS, thresholdOf } from '../../core/scenario/thresholds.ts';
import { medianOf } from '../beliefs/quantityShape.ts';

/** One arrow, said. */
export interface ArrowInWords {
	from: ThresholdSlug;
	to: ThresholdSlug;
	kind: 'after' | 'follows';
	words: string;
}

const nameOf = (slug: ThresholdSlug) => thresholdOf(slug).shortName;

/** 'about 1 year', 'about 5 months'. */
function spanInWords(years: number): string {
	const [count, unit] = years < 1.5 && years !== 1 ? [years * 12, 'month'] : [years, 'year'];
	const shown = Number(count.toPrecision(2));
	return `about ${shown} ${unit}${shown === 1 ? '' : 's'}`;
}

/**
 * Everything that waits, in sentences, in the order of the thresholds that wait.
 *
 * @example arrowsInWords(scenario)[0]?.words // 'Deception comes only after Awareness'
 */
export function arrowsInWords({ thresholds }: Pick<Scenario, 'thresholds'>): ArrowInWords[] {
	return THRESHOLD_SLUGS.flatMap((to) => {
		const { after, ways } = thresholds[to];
		return [
			...after.map((from): ArrowInWords => {
				return { from, to, kind: 'after', words: `${nameOf(to)} comes only after ${nameOf(from)}` };
			}),
			...ways.flatMap((way): ArrowInWords[] => {
				if (!('follows' in way)) return [];
				const lag = spanInWords(medianOf(way.lagYears));
				const words = `${nameOf(to)} ${ways.length > 1 ? 'may come' : 'comes'} ${lag} after ${nameOf(way.follows)}`;
				return [{ from: way.follows, to, kind: 'follows', words }];
			})
		];
	});
}
