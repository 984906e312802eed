import type { Scenario } from '../scenario/scenario.ts';
import { thresholdOf } from '../scenario/thresholds.ts';
import type { FutureFacts } from './futureFacts.ts';
import type { BareEvent } from './storyEvents.ts';

/** When each intervention begins and ends, or why it never does. */
export function interventionEvents(
	{ horizon, interventions = [] }: Pick<Scenario, 'horizon' | 'interventions'>,
	{ arrivalYears, interventions: spans }: Pick<FutureFacts, 'arrivalYears' | 'interventions'>
): BareEvent[] {
	return spans.flatMap(({ id, beginYear, endYear, isDetected }): BareEvent[] => {
		const intervention = interventions.find((one) => one.id === id);
		if (!intervention) return [];
		const { name, when } = intervention;
		if (!isDetected && 'after' in when) {
			const year = arrivalYears[when.after];
			if (year === Infinity) return [];
			const text = `${thresholdOf(when.after).shortName} is not detected, so “${name}” never begins.`;
			return [{ year, kind: 'undetected', threshold: when.after, intervention: id, text }];
		}
		// One that is over before it could begin (a trigger long past) never was on.
		if (!(beginYear <= horizon) || endYear <= beginYear) return [];
		const begins: BareEvent = {
			year: beginYear,
			kind: 'interventionBegins',
			intervention: id,
			text: `“${name}” begins.`
		};
		if (!(endYear <= horizon)) return [begins];
		return [begins, { year: endYear, kind: 'interventionEnds', intervention: id, text: `“${name}” ends.` }];
	});
}
