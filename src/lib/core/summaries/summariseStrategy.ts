import type { RunPlan } from '../futures/prepareRun.ts';
import { NOTED, type Noted } from '../futures/walk/walkRecord.ts';
import { NOTED_UNIT, type Counts } from './counts.ts';
import type { StrategySummary, StrategyYear } from './summary.ts';

/** How interventions and prongs went, on average over the noted futures. */
export function summariseStrategy({ fanYears, block }: RunPlan, counts: Counts): StrategySummary {
	const { length } = fanYears;
	const mean = (sum: number, year: number): number => sum / Math.max(1, counts.notedFutures[year]!);
	return {
		byYear: fanYears.map((year, y) => {
			const means = NOTED.map(
				(name, n) => [name, mean(counts.noted[n * length + y]! * NOTED_UNIT, y)] as const
			);
			return { year, ...(Object.fromEntries(means) as Record<Noted, number>) } satisfies StrategyYear;
		}),
		interventions: Object.fromEntries(
			block.walked!.interventions.map(({ id }, k) => [
				id,
				{ onByYear: fanYears.map((year, y) => [year, mean(counts.interventionsOn[k * length + y]!, y)]) }
			])
		)
	};
}
