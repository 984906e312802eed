import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestCorrelation } from '../../core/futures/nearestCorrelation.ts';
import { correlationText } from './correlationText.ts';
import { commonOfMatrix, matrixOfCommon, PAIRS, stepped, withPair } from './pairs.ts';
import { repairInWords, repairOf, takenFrom } from './repair.ts';

describe('the table of correlations', () => {
	it('has 36 pairs, each once, above the diagonal', () => {
		expect(PAIRS).toHaveLength(36);
		expect(new Set(PAIRS.map(String)).size).toBe(36);
		expect(PAIRS.every(([row, column]) => row < column)).toBe(true);
	});

	it('that a common factor makes gives that factor back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), (hundredths) => {
				expect(commonOfMatrix(matrixOfCommon(hundredths / 100))).toBe(hundredths / 100);
			})
		);
		expect(commonOfMatrix(matrixOfCommon(-0.1))).toBe(0);
	});

	it('stays symmetric when a pair changes', () => {
		const changed = withPair(matrixOfCommon(0.3), 4, 1, -0.5);
		expect([changed[4]![1], changed[1]![4]]).toEqual([-0.5, -0.5]);
		expect(changed.flat().filter((value) => value === 0.3)).toHaveLength(70);
	});

	it('is stepped along multiples of 0.05, to the ends and no further', () => {
		expect([stepped(0.3, 1), stepped(0.3, -1)]).toEqual([0.35, 0.25]);
		expect([stepped(0.32, 1), stepped(0.32, -1)]).toEqual([0.35, 0.3]);
		expect([stepped(1, 1), stepped(-1, -1)]).toEqual([1, -1]);
		expect(stepped(-0.05, 1)).toBe(0);
	});

	it('is written short', () => {
		expect([0, 0.5, 0.35, -0.35, 1, -1, 0.999, -0.004, 1.5].map(correlationText)).toEqual(
			['0', '.5', '.35', '−.35', '1', '−1', '1', '0', '1.5'] // prettier-ignore
		);
	});
});

describe('the repair', () => {
	/** Three that cannot be true together: the first is like both others, and they are each other's opposite. */
	const impossible = withPair(withPair(withPair(matrixOfCommon(0), 0, 1, 0.9), 0, 2, 0.9), 1, 2, -0.9);

	it('is not needed where one common factor says all', () => {
		expect([0, 0.3, 1].map((common) => repairOf(matrixOfCommon(common)))).toEqual([null, null, null]);
	});

	it('names the pair that changed most, with what was typed and what is used', () => {
		const repair = repairOf(impossible)!;
		expect(repair.used).toEqual(nearestCorrelation(impossible).matrix);
		const changes = PAIRS.map(([row, column]) =>
			Math.abs(repair.used[row]![column]! - impossible[row]![column]!)
		);
		expect(Math.abs(repair.usedThere - repair.typed)).toBe(Math.max(...changes));
		expect(repairInWords(repair)).toMatch(
			/^The largest change is 0\.\d\d?, for \w+ with \w+: you said −?0\.9, and −?0\.\d\d? is counted with\.$/
		);
	});

	it('once taken needs none any more, and moved nothing by more than 0.001', () => {
		const correlation = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);
		fc.assert(
			fc.property(fc.array(correlation, { minLength: 36, maxLength: 36 }), (values) => {
				const matrix = PAIRS.reduce(
					(whole, [row, column], at) => withPair(whole, row, column, values[at]!),
					matrixOfCommon(0)
				);
				const repair = repairOf(matrix);
				if (!repair) return;
				const taken = takenFrom(repair);
				expect(repairOf(taken)).toBeNull();
				for (const [row, column] of PAIRS) {
					expect(taken[row]![column]).toBe(taken[column]![row]);
					expect(Math.abs(taken[row]![column]! - repair.used[row]![column]!)).toBeLessThan(0.001);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
