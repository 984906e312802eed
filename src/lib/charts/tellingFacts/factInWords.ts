import { thresholdOf } from '../../core/scenario/thresholds.ts';
import type { Fact } from '../../core/studies/study.ts';

/** "Rescue before Escape". */
export const factInWords = ({ before, after }: Pick<Fact, 'before' | 'after'>): string =>
	`${thresholdOf(before).shortName} before ${thresholdOf(after).shortName}`;

/** Bits with two digits after the point; what is less is said to be. */
export const bitsInWords = (bits: number): string =>
	bits > 0 && bits < 0.005 ? 'under 0.01' : bits.toFixed(2);
