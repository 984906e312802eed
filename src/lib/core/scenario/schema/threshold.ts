import * as v from 'valibot';
import { showValue } from '../showValue.ts';
import { chosenBy, hasAny } from './chosenBy.ts';
import { closedObject } from './closedObject.ts';
import { lagQuantity, quantityOrNever } from './quantity.ts';
import { choice, finiteNumber, identifier, listOf, name, notes, thresholdSlug } from './values.ts';

const levelWay = closedObject({ name: v.optional(name), axis: identifier, level: quantityOrNever });
const yearWay = closedObject({ name: v.optional(name), year: quantityOrNever });
const followsWay = closedObject({ name: v.optional(name), follows: thresholdSlug, lagYears: lagQuantity });

const way = chosenBy('way', [levelWay, yearWay, followsWay], (value) => {
	if (hasAny(value, 'follows', 'lagYears')) return followsWay;
	if (hasAny(value, 'axis', 'level')) return levelWay;
	if (hasAny(value, 'year')) return yearWay;
	return `expected { axis, level }, { year } or { follows, lagYears }, got ${showValue(value)}`;
});

const known = choice(['unknown', 'notYet']);
const reached = closedObject({ reached: finiteNumber });
const status = chosenBy('status', [known, reached], (value) => {
	if (typeof value === 'string') return known;
	return hasAny(value, 'reached')
		? reached
		: `expected "unknown", "notYet" or { "reached": year }, got ${showValue(value)}`;
});

/** What is believed about one threshold. */
export const threshold = v.pipe(
	closedObject(
		{
			ways: listOf(way, 1, 8),
			after: v.optional(listOf(thresholdSlug, 0, 8)),
			status: v.optional(status),
			label: v.optional(name),
			notes: v.optional(notes)
		},
		({ ways }, report) => {
			if (!Array.isArray(ways)) return;
			const names = ways.map((one) => one?.name);
			names.forEach((one, index) => {
				if (one && names.indexOf(one) < index)
					report(['ways', index, 'name'], `"${one}" is already the name of another way`);
			});
		}
	),
	v.title('threshold')
);
