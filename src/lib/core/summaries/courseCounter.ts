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
		for (let i = 0; i < drawn; i++) {
			if (kept && kept[i] === 0) continue;
			for (let y = 0; y < length; y++) {
				counts.notedFutures[y]!++;
				for (let n = 0; n < NOTED.length; n++)
					counts.noted[n * length + y]! += Math.round(record.noted[NOTED[n]!][y]![i]! / NOTED_UNIT);
				const year = record.calendarYears[y]!;
				for (let k = 0; k < begins.length; k++)
					if (begins[k]![i]! <= year && year < ends[k]![i]!) counts.interventionsOn[k * length + y]!++;
			}
		}
	};
}
