import * as v from 'valibot';
import { domainFault } from '../quantityDomain.ts';
import { PRONG_LINKS, type Quantity } from '../scenario.ts';
import { closedObject, type Report } from './closedObject.ts';
import { hardening } from './intervention.ts';
import { lagQuantity } from './quantity.ts';
import { choice, finiteNumber, identifier, listOf, numberBetween, thresholdSlug } from './values.ts';

const strength = numberBetween(0, 1);

const ramp = closedObject(
	{ from: finiteNumber, to: finiteNumber, axis: v.optional(identifier) },
	({ from, to }, report) => {
		if (typeof from === 'number' && typeof to === 'number' && from >= to)
			report('from', `must be below to (${to}), got ${from}`);
	}
);

/** Shares are quantities whose definite ends must lie within 0 and 1; what is left of a tail the engine holds there. */
const SHARES = ['leak', 'supportNow', 'decay', 'demo', 'slowdown'] as const;

/** The three prongs; what is absent has the value of the static model. */
export const prongs = closedObject(
	{
		containment: v.optional(strength),
		demos: v.optional(strength),
		understanding: v.optional(strength),
		multiplier: v.optional(lagQuantity),
		ramp: v.optional(ramp),
		leak: v.optional(lagQuantity),
		supportNow: v.optional(lagQuantity),
		campaign: v.optional(lagQuantity),
		decay: v.optional(lagQuantity),
		demo: v.optional(lagQuantity),
		demonstrable: v.optional(listOf(thresholdSlug, 0, 9)),
		slowdown: v.optional(lagQuantity),
		hardening: v.optional(hardening),
		cut: v.optional(listOf(choice(PRONG_LINKS), 0, PRONG_LINKS.length))
	},
	(value, report) => {
		for (const name of SHARES) shareFault(name, value[name], report);
		const least = domainFault(value.multiplier, 'positive');
		if (least) report(['multiplier', ...least.key], least.message);
		if (typeof value.containment === 'number' && value.containment > 0 && value.ramp === undefined)
			report('ramp', 'is missing: with containment above 0, say from which level to which help grows');
	}
);

function shareFault(name: string, quantity: Quantity | undefined, report: Report): void {
	const above = (key: string[], value: unknown): void => {
		if (typeof value === 'number' && value > 1) report([name, ...key], `must be at most 1, got ${value}`);
	};
	above([], quantity);
	if (typeof quantity !== 'object' || quantity === null) return;
	for (const key of ['p90', 'high', 'median', 'mean'])
		above([key], (quantity as unknown as Record<string, unknown>)[key]);
}
