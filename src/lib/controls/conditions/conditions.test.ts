import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFormula } from '../../core/proposals/formatFormula.ts';
import type { Formula } from '../../core/proposals/formula.ts';
import { holds } from '../../core/proposals/holds.ts';
import { LONGEST_FORMULA, parseFormula } from '../../core/proposals/parseFormula.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { conditionInWords } from './conditionInWords.ts';
import { ConditionTooLong } from './joinParts.ts';
import { pairCondition } from './pairCondition.ts';
import { partsOf } from './partsOf.ts';
import { prefixCondition } from './prefixCondition.ts';
import { quarterDate, snapToQuarter } from './quarterDate.ts';
import { spanCondition } from './spanCondition.ts';
import { saysAlready, toggledCondition } from './toggledCondition.ts';
import { wholeOrderCondition } from './wholeOrderCondition.ts';
import { withCondition } from './withCondition.ts';
import { withoutPart } from './withoutPart.ts';

const anyPath = fc
	.shuffledSubarray([...THRESHOLD_SLUGS], { minLength: 1, maxLength: 3 })
	.map((path) => ({ path, formula: prefixCondition(path) }));
const anyWhole = fc.shuffledSubarray([...THRESHOLD_SLUGS]);
const anyQuarter = fc.integer({ min: 2020 * 4, max: 2060 * 4 }).map((quarters) => quarters / 4);
const anySpan = fc
	.tuple(fc.constantFrom(...THRESHOLD_SLUGS), anyQuarter, fc.integer({ min: 1, max: 20 }))
	.map(([slug, from, quarters]) => ({ slug, from, to: from + quarters / 4 }));
const anyPair = fc
	.shuffledSubarray([...THRESHOLD_SLUGS], { minLength: 2, maxLength: 2 })
	.map(([first, second]) => pairCondition(first!, second!));
const anyPart = fc.oneof(
	anyPair,
	anyPath.map(({ formula }) => formula),
	anyWhole.map(wholeOrderCondition),
	anySpan.map(({ slug, from, to }) => spanCondition(slug, from, to)),
	fc.constantFrom('not (rescue < escape)', 'rescue < escape or opacity < 2030', 'exit < 2040')
);
/** Arrivals of one future, some of them never. */
const anyFuture = fc
	.array(fc.option(fc.double({ min: 2020, max: 2060, noNaN: true }), { nil: Infinity }), {
		minLength: 9,
		maxLength: 9
	})
	.map((thresholds) => ({ thresholds, exit: 2050, horizon: 2060 }));

describe('the parts of a condition', () => {
	it('reads an order of what comes first, a span and a pair back as they were put in', () => {
		fc.assert(
			fc.property(anyPath, anySpan, ({ path, formula }, { slug, from, to }) => {
				expect(partsOf(formula)).toMatchObject([{ kind: 'first', path, text: formula }]);
				const span = spanCondition(slug, from, to);
				expect(partsOf(span)).toMatchObject([{ kind: 'between', threshold: slug, from, to, text: span }]);
			})
		);
		expect(partsOf('T9 < escape')).toEqual([
			{ kind: 'pair', first: 'rescue', second: 'escape', text: 'rescue < escape' }
		]);
	});

	it('reads a whole order back, which is true of the futures that have it and of no others', () => {
		fc.assert(
			fc.property(anyWhole, anyFuture, (path, future) => {
				const formula = wholeOrderCondition(path);
				expect(partsOf(formula)).toEqual([{ kind: 'whole', path, text: formula }]);
				const order = THRESHOLD_SLUGS.map((slug, index) => ({ slug, year: future.thresholds[index]! }))
					.filter(({ year }) => year < Infinity)
					.sort((one, other) => one.year - other.year)
					.map(({ slug }) => slug);
				expect(holds(parseFormula(wholeOrderCondition(order)), future)).toBe(true);
				const isSame = path.join() === order.join();
				expect(holds(parseFormula(formula), future)).toBe(isSame);
			})
		);
	});

	it('reads a beginning of eight back, and knows one of nine as a whole order', () => {
		const path = THRESHOLD_SLUGS.slice(0, 8);
		expect(partsOf(prefixCondition(path))).toMatchObject([{ kind: 'first', path }]);
		expect(prefixCondition(THRESHOLD_SLUGS)).toBe(wholeOrderCondition(THRESHOLD_SLUGS));
	});

	it('leaves an incomplete order what it is', () => {
		expect(partsOf('awareness < min(intent, rescue)')).toMatchObject([{ kind: 'other' }]);
		expect(partsOf('awareness < intent and intent < coherence').map(({ kind }) => kind)).toEqual([
			'pair',
			'pair'
		]);
	});

	it('keeps "not", which of a whole future is more than the other order', () => {
		const [part] = partsOf('not (rescue < escape)');
		expect(part).toMatchObject({ kind: 'other', text: 'not (rescue < escape)' });
		const neither = { thresholds: Array.from({ length: 9 }, () => Infinity), exit: Infinity, horizon: 2060 };
		expect(holds(parseFormula(part!.text), neither)).toBe(true);
		expect(holds(parseFormula('escape < rescue'), neither)).toBe(false);
	});

	it('says them in words', () => {
		const given = 'rescue < escape and awareness < intent and exit < 2040.5';
		expect(conditionInWords(given)).toBe(
			'Rescue before Escape, and Awareness before Intent, and Exit before 2040.5'
		);
		expect(conditionInWords(prefixCondition(['awareness', 'intent']))).toBe('first Awareness, then Intent');
		expect(conditionInWords(wholeOrderCondition(['awareness', 'intent']))).toBe(
			'only Awareness, then Intent'
		);
		expect(conditionInWords(wholeOrderCondition([]))).toBe('no threshold is reached');
		expect(conditionInWords(wholeOrderCondition(THRESHOLD_SLUGS))).toMatch(
			/^in order Deception, then .* Rescue$/
		);
		expect(conditionInWords('2027.25 < escape and escape < 2029')).toBe(
			'Escape between April 2027 and January 2029'
		);
	});
});

describe('adding and removing parts', () => {
	const whole = (parts: string[]) =>
		parts.reduce<string | undefined>((given, part) => withCondition(given, part), undefined);

	it('gives a condition that says what its parts say, and reads back the same', () => {
		fc.assert(
			fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), anyFuture, (added, future) => {
				const given = whole(added)!;
				const parts = partsOf(given);
				expect(formatFormula(flat(parseFormula(given)))).toBe(given);
				expect(holds(parseFormula(given), future)).toBe(
					parts.every(({ text }) => holds(parseFormula(text), future))
				);
				expect(saysAlready(given, added.at(-1)!)).toBe(true);
			})
		);
	});

	it('removes exactly what is named, and the last part where nothing is', () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyPart, { minLength: 1, maxLength: 4 }), (added) => {
				const given = whole(added)!;
				const texts = partsOf(given).map(({ text }) => text);
				for (const text of texts)
					expect(partsOf(withoutPart(given, text)).map((part) => part.text)).toEqual(
						texts.filter((other) => other !== text)
					);
				expect(partsOf(withoutPart(given)).map(({ text }) => text)).toEqual(texts.slice(0, -1));
			})
		);
		expect(withoutPart('rescue < escape')).toBeUndefined();
	});

	it('says nothing twice, and takes back what is pressed again', () => {
		expect(withCondition('rescue < escape', 'T9 < T4')).toBe('rescue < escape');
		expect(toggledCondition('rescue < escape and exit < 2040', 'rescue < escape')).toBe('exit < 2040');
		expect(toggledCondition('exit < 2040', 'rescue < escape')).toBe('exit < 2040 and rescue < escape');
	});

	it('puts the opposite, another beginning and another span in place of the old one', () => {
		expect(withCondition('rescue < escape', 'escape < rescue')).toBe('escape < rescue');
		const first = prefixCondition(['awareness']);
		const second = prefixCondition(['awareness', 'intent']);
		expect(withCondition(`${first} and exit < 2040`, second)).toBe(`exit < 2040 and ${second}`);
		const whole = wholeOrderCondition(['awareness', 'intent']);
		expect(withCondition(second, whole)).toBe(whole);
		expect(withCondition(whole, first)).toBe(first);
		expect(withCondition(spanCondition('escape', 2027, 2028), spanCondition('escape', 2029, 2030.5))).toBe(
			'2029 < escape and escape < 2030.5'
		);
	});

	it('keeps alternatives together when something joins them', () => {
		expect(withCondition('rescue < escape or exit < 2040', 'awareness < intent')).toBe(
			'(rescue < escape or exit < 2040) and awareness < intent'
		);
	});

	it('refuses what would be longer than a condition may be', () => {
		const years = Array.from({ length: 200 }, (_, index) => `exit < ${2030 + index}`);
		let given: string | undefined;
		expect(() => {
			for (const year of years) given = withCondition(given, year);
		}).toThrow(ConditionTooLong);
		expect(given!.length).toBeLessThanOrEqual(LONGEST_FORMULA);
		expect(() => parseFormula(given!)).not.toThrow();
	});
});

it('dates are the beginnings of quarters', () => {
	expect(snapToQuarter(2027.37)).toBe(2027.25);
	expect(snapToQuarter(2027.9)).toBe(2028);
	expect(['2027', '2027.5', '2027.75', '2027.3'].map((year) => quarterDate(Number(year)))).toEqual([
		'January 2027',
		'July 2027',
		'October 2027',
		'2027.3'
	]);
});

/** An `and` inside an `and` is one. */
function flat(formula: Formula): Formula {
	if (formula.kind !== 'and') return formula;
	return { kind: 'and', of: formula.of.flatMap((part) => (part.kind === 'and' ? part.of : [part])) };
}
