import type { Scenario } from '../scenario/scenario.ts';
import { thresholdOf } from '../scenario/thresholds.ts';
import type { FutureFacts } from './futureFacts.ts';
import type { BareEvent } from './storyEvents.ts';

/**
 * The arrivals that are shown to people and win political support: of demonstrable thresholds, after the start, while
 * the systems are contained (section 7 of the model, prong 2). None where that prong is not pursued or its effect is cut.
 */
export function demonstrationsOf(
	{ prongs }: Pick<Scenario, 'prongs'>,
	{ startYear, arrivalYears }: Pick<FutureFacts, 'startYear' | 'arrivalYears'>
): BareEvent[] {
	if (!prongs || prongs.demos === 0 || prongs.cut.includes('demos')) return [];
	return prongs.demonstrable
		.filter((slug) => arrivalYears[slug] > startYear && arrivalYears[slug] < arrivalYears.escape)
		.map((threshold) => ({
			year: arrivalYears[threshold],
			kind: 'demonstration',
			threshold,
			text: `${thresholdOf(threshold).shortName} is shown in a contained system, and political support grows.`
		}));
}
