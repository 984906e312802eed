import type { Fault, ThresholdSlug } from '../../core/index.ts';
import { isThresholdSlug, thresholdOf } from '../../core/scenario/thresholds.ts';

/** Thresholds that wait for each other in a circle, as the check of the scenario found them. */
export interface Circle {
	slugs: ThresholdSlug[];
	/** For somebody who sees names and not the document. */
	words: string;
}

/**
 * The circle among a scenario's faults, null where there is none. The check names one circle at a time, at the one place
 * that closes it; whoever drew any of its arrows wants to hear of it.
 */
export function circleIn(faults: readonly Fault[]): Circle | null {
	const fault = faults.find(({ message }) => message.startsWith('makes a circle: '));
	if (!fault) return null;
	const [first, ...others] = fault.message
		.slice('makes a circle: '.length)
		.split(' waits for ')
		.filter(isThresholdSlug);
	if (!first) {
		const own = fault.path.split('.')[1] ?? '';
		return { slugs: isThresholdSlug(own) ? [own] : [], words: 'A threshold cannot wait for itself.' };
	}
	const names = [first, ...others].map((slug) => thresholdOf(slug).shortName);
	return {
		slugs: [first, ...others.slice(0, -1)],
		words: `These wait for each other, so none could ever come: ${names.join(' waits for ')}.`
	};
}
