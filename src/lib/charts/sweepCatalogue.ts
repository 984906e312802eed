import type { ChartEntry } from './frame/chartEntry.ts';
import { heatChart } from './sweepHeat/heatChart.ts';
import type { SweepDocument } from './sweepHeat/sweepDocument.ts';

/** The charts of a sweep over two places. */
export const SWEEP_CHARTS: readonly ChartEntry<string, SweepDocument>[] = [heatChart];
