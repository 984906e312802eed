import * as v from 'valibot';
import { suggestion } from '../suggestion.ts';
import { CONSTANTS, FUNCTIONS } from '../../curves/expression/vocabulary.ts';
import type { Curve } from '../scenario.ts';
import { showValue } from '../showValue.ts';
import { chosenBy, isObject } from './chosenBy.ts';
import { closedObject } from './closedObject.ts';
import { anyQuantity, positiveQuantity } from './quantity.ts';
import { expected, finiteNumber, listOf, positiveNumber, text } from './values.ts';

/** `t` is the time in years; the others are what every expression may use. */
const isTaken = (name: string): boolean => name === 't' || CONSTANTS.has(name) || FUNCTIONS.has(name);

const steady = closedObject({ kind: v.literal('steady'), doublingYears: positiveQuantity });
const accelerating = closedObject({
	kind: v.literal('accelerating'),
	doublingYears: positiveQuantity,
	factor: positiveQuantity
});
const saturating = closedObject({
	kind: v.literal('saturating'),
	doublingYears: positiveQuantity,
	ceilingDoublings: positiveQuantity
});
const logistic = closedObject({
	kind: v.literal('logistic'),
	ceilingDoublings: positiveQuantity,
	midpointYears: anyQuantity,
	widthYears: positiveQuantity
});
const drawn = closedObject(
	{
		kind: v.literal('drawn'),
		points: listOf(v.tuple([finiteNumber, finiteNumber], expected('expected a pair [year, level]')), 1, 64)
	},
	({ points }, report) => {
		if (!Array.isArray(points)) return;
		points.forEach((point, index) => {
			const before = points[index - 1];
			if (!Array.isArray(point) || !Array.isArray(before)) return;
			['year', 'level'].forEach((what, part) => {
				if (point[part]! <= before[part]!) {
					report(
						['points', index, part],
						`the ${what} must be above the one before it (${before[part]}), got ${point[part]}`
					);
				}
			});
		});
	}
);
const expression = closedObject({
	kind: v.literal('expression'),
	gain: v.pipe(
		text(500),
		v.regex(/\S/, 'must not be empty: it gives the gain as a formula in t, such as "a*t + b*t^2"')
	),
	with: v.optional(
		v.pipe(
			v.record(
				v.pipe(
					v.string(),
					v.regex(
						/^[A-Za-z][A-Za-z0-9_]{0,39}$/,
						expected('a name must be a letter followed by letters, digits or "_"')
					),
					v.check(
						(name) => !isTaken(name),
						(issue) => `"${issue.input}" has a meaning in expressions already: choose another name`
					)
				),
				anyQuantity,
				expected('expected an object of named quantities')
			),
			v.maxEntries(8, (issue) => `may hold at most 8 names, got ${Object.keys(issue.input).length}`)
		)
	)
});

const single = { steady, accelerating, saturating, logistic, drawn, expression };
const singleNames = Object.keys(single);

const singleCurve = chosenBy('singleCurve', Object.values(single), (value) => {
	if (kindOf(value) === 'mixture') {
		return 'a mixture cannot hold another mixture: flatten it by moving its curves into the outer one';
	}
	return single[kindOf(value) as keyof typeof single] ?? unknownCurve(value, singleNames);
});

const mixture = closedObject({
	kind: v.literal('mixture'),
	of: listOf(closedObject({ weight: positiveNumber, curve: singleCurve }), 1, 8)
});

const kinds = { ...single, mixture };

export const curve = chosenBy(
	'curve',
	Object.values(kinds),
	(value) => kinds[kindOf(value) as keyof typeof kinds] ?? unknownCurve(value, Object.keys(kinds))
) as v.GenericSchema<Curve>;

function kindOf(value: unknown): string | undefined {
	const kind = isObject(value) ? value.kind : undefined;
	return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kind : undefined;
}

function unknownCurve(value: unknown, known: string[]): string {
	const choices = `"kind" is one of ${known.join(', ')}`;
	if (!isObject(value)) return `expected a curve, an object whose ${choices}; got ${showValue(value)}`;
	if (typeof value.kind !== 'string') return `expected a curve whose ${choices}`;
	return `there is no curve of the kind ${showValue(value.kind)}${suggestion(value.kind, known) || `; ${choices}`}`;
}
