import * as v from 'valibot';
import { suggestion } from '../suggestion.ts';
import { showValue } from '../showValue.ts';
import { THRESHOLD_SLUGS } from '../thresholds.ts';

/** The message of a fault, with what was found instead. */
export const expected =
	(what: string) =>
	(issue: { input: unknown }): string =>
		`${what}, got ${showValue(issue.input)}`;

export const finiteNumber = v.pipe(
	v.number(expected('expected a number')),
	v.finite(expected('must be a finite number'))
);

export const numberBetween = (low: number, high: number) =>
	v.pipe(
		finiteNumber,
		v.minValue(low, expected(`must be at least ${low}`)),
		v.maxValue(high, expected(`must be at most ${high}`))
	);

export const positiveNumber = v.pipe(finiteNumber, v.gtValue(0, expected('must be above 0')));

export const integerBetween = (low: number, high: number) =>
	v.pipe(numberBetween(low, high), v.integer(expected('must be a whole number')));

/** A chance that may be 0 but not 1. */
export const chanceBelowOne = v.pipe(
	finiteNumber,
	v.minValue(0, expected('must be at least 0')),
	v.ltValue(1, expected('must be below 1'))
);

export const text = (longest: number) =>
	v.pipe(
		v.string(expected('expected text')),
		v.maxLength(longest, (issue) => `must be at most ${longest} characters, got ${issue.input.length}`)
	);

export const title = text(200);
export const notes = text(5000);
export const name = text(120);

/** An axis or a proposal goes by this in other places of the document. */
export const identifier = v.pipe(
	v.string(expected('expected text')),
	v.regex(
		/^[A-Za-z][A-Za-z0-9_-]{0,39}$/,
		expected('must be a letter followed by at most 39 letters, digits, "_" or "-"')
	)
);

export const thresholdSlug = v.picklist(THRESHOLD_SLUGS, (issue) =>
	typeof issue.input === 'string'
		? `there is no threshold ${showValue(issue.input)}${suggestion(issue.input, THRESHOLD_SLUGS) || ` (there are ${THRESHOLD_SLUGS.join(', ')})`}`
		: `expected the name of a threshold, got ${showValue(issue.input)}`
);

export const choice = <const Options extends readonly string[]>(options: Options) =>
	v.picklist(
		options,
		(issue) =>
			`expected ${options.map((option) => `"${option}"`).join(' or ')}, got ${showValue(issue.input)}`
	);

/** A list of at least and at most so many. */
export const listOf = <Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
	v.pipe(
		v.array(item, expected('expected a list')),
		v.minLength(fewest, (issue) => `needs at least ${fewest}, got ${issue.input.length}`),
		v.maxLength(most, (issue) => `may hold at most ${most}, got ${issue.input.length}`)
	);
