import * as v from 'valibot';
import { showValue } from '../showValue.ts';
import { THRESHOLD_SLUGS } from '../thresholds.ts';
import { chosenBy, hasAny } from './chosenBy.ts';
import { closedObject } from './closedObject.ts';
import { anyQuantity, lagQuantity } from './quantity.ts';
import { identifier, listOf, name, notes, numberBetween, thresholdSlug } from './values.ts';

/** More would be hard to tell apart, in a chart or in thought. */
export const MOST_INTERVENTIONS = 8;

const yearTrigger = closedObject({ year: anyQuantity });
const detectionTrigger = closedObject({
	after: thresholdSlug,
	lagYears: lagQuantity,
	chance: numberBetween(0, 1)
});
const trigger = chosenBy('trigger', [yearTrigger, detectionTrigger], (value) => {
	if (hasAny(value, 'after', 'lagYears', 'chance')) return detectionTrigger;
	return hasAny(value, 'year')
		? yearTrigger
		: `expected { year } or { after, lagYears, chance }, got ${showValue(value)}`;
});

/** A quantity for each of some thresholds. */
export const hardening = closedObject(
	Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, v.optional(lagQuantity)])) as Record<
		(typeof THRESHOLD_SLUGS)[number],
		v.OptionalSchema<typeof lagQuantity, undefined>
	>
);

const intervention = v.pipe(
	closedObject({
		id: identifier,
		name: v.optional(name),
		when: trigger,
		forYears: v.optional(lagQuantity),
		capabilitySpeed: v.optional(lagQuantity),
		safetyResearch: v.optional(lagQuantity),
		leak: v.optional(lagQuantity),
		support: v.optional(anyQuantity),
		hardening: v.optional(hardening),
		notes: v.optional(notes)
	}),
	v.title('intervention')
);

/** What is done about it. */
export const interventions = listOf(intervention, 0, MOST_INTERVENTIONS);
