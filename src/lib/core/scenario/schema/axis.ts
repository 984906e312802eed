import * as v from 'valibot';
import { domainFault } from '../quantityDomain.ts';
import { closedObject } from './closedObject.ts';
import { curve } from './curve.ts';
import { anyQuantity, positiveQuantity } from './quantity.ts';
import { choice, identifier, name, notes } from './values.ts';

/** A capability axis. On a log2 axis levels are counted in doublings, so `now` and drawn levels must be above 0. */
export const axis = closedObject(
	{
		id: identifier,
		name,
		unit: name,
		scale: choice(['log2', 'linear']),
		now: anyQuantity,
		curve,
		pastDoublingYears: v.optional(positiveQuantity),
		notes: v.optional(notes)
	},
	({ scale, now, curve: given }, report) => {
		if (scale !== 'log2') return;
		const fault = domainFault(now, 'positive');
		if (fault) report(['now', ...fault.key], `${fault.message} (levels on a log2 axis are above 0)`);
		const curves =
			given?.kind === 'mixture' && Array.isArray(given.of)
				? given.of.map((item, index) => ({ curve: item?.curve, keys: ['curve', 'of', index, 'curve'] }))
				: [{ curve: given, keys: ['curve'] }];
		for (const { curve: one, keys } of curves) {
			if (one?.kind !== 'drawn' || !Array.isArray(one.points)) continue;
			one.points.forEach((point, index) => {
				if (Array.isArray(point) && point[1] <= 0) {
					report([...keys, 'points', index, 1], `levels on a log2 axis must be above 0, got ${point[1]}`);
				}
			});
		}
	}
);
