import type { InputEffect, OutcomeStudy, StudiedInput } from '../../core/studies/study.ts';
import { isThresholdSlug, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';

const MOST_ROWS = 12;

/** An input that tells something about the outcome. */
export interface TellingEffect extends InputEffect {
	input: StudiedInput;
	/** The threshold that it belongs to. */
	threshold: ThresholdSlug | null;
}

/** The inputs that tell most, those that explain most first, and how many others there are. */
export function tellingEffects(
	study: StudyDocument,
	{ effects }: OutcomeStudy
): { telling: TellingEffect[]; others: number } {
	const inputs = new Map(study.whatMatters.inputs.map((input) => [input.path, input]));
	const telling = effects
		.filter(isTelling)
		.slice(0, MOST_ROWS)
		.map((effect) => ({
			...effect,
			label: plainText(effect.label),
			input: inputs.get(effect.path)!,
			threshold: thresholdIn(effect.path)
		}));
	return { telling, others: effects.length - telling.length };
}

/** More than the sampling error says. */
const isTelling = ({ difference, explained }: InputEffect): boolean =>
	difference.low > 0 || difference.high < 0 || explained.low > 0;

function thresholdIn(path: string): ThresholdSlug | null {
	const slug = /^thresholds\.(\w+)/.exec(path)?.[1] ?? '';
	return isThresholdSlug(slug) ? slug : null;
}
