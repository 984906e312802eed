import type { BlockPosition } from '../draws/variableColumns.ts';
import { fanFutures } from '../futures/capabilityFan.ts';
import type { WalkedBlock } from '../futures/walk/walkedBlock.ts';
import { NOTED } from '../futures/walk/walkRecord.ts';
import { NOTED_UNIT, type Counts } from './counts.ts';

/** Adds up how interventions and prongs went in the noted futures; `kept` is 0 where a future does not count. */
export type CountCourse = (position: BlockPosition, kept: Int32Array | null, counts: Counts) => void;

export function courseCounter({ record, begins, ends }: WalkedBlock): CountCourse {
	const { length } = record.years;
	return (position, kept, counts) => {
		const drawn = fanFutures(position);
		if (drawn === 0) return;
		const counting = (i: number): boolean => !kept || kept[i] !== 0;
		for (let y = 0; y < length; y++) {
			for (let i = 0; i < drawn; i++) if (counting(i)) counts.notedFutures[y]!++;
			for (let n = 0; n < NOTED.length; n++) {
				const values = record.noted[NOTED[n]!][y]!;
				let sum = 0;
				for (let i = 0; i < drawn; i++) if (counting(i)) sum += Math.floor(values[i]! / NOTED_UNIT + 0.5);
				counts.noted[n * length + y]! += sum;
			}
			const year = record.calendarYears[y]!;
			for (let k = 0; k < begins.length; k++)
				for (let i = 0; i < drawn; i++)
					if (counting(i) && begins[k]![i]! <= year && year < ends[k]![i]!)
						counts.interventionsOn[k * length + y]!++;
		}
	};
}
