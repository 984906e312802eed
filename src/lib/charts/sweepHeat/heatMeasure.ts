import { LEAST_KEPT } from '../../core/summaries/conditionLimit.ts';
import type { Share } from '../../core/summaries/summary.ts';
import type { SweepPoint } from '../../core/sweeps/sweepPoint.ts';
import type { ChartOption, ChartOptionValues } from '../frame/chartEntry.ts';
import type { SweepDocument } from './sweepDocument.ts';

/** `rescue-before-escape`, `any-survives`, or a proposal's id. */
export type HeatMeasure = string;

const RESCUE = 'rescue-before-escape';
const ANY = 'any-survives';

export const HEAT_MEASURE_OPTION: ChartOption<SweepDocument> = {
	name: 'measure',
	label: 'Futures in which',
	choices: ({ proposals }) => [
		{ value: RESCUE, label: 'rescue comes before escape' },
		...(proposals.length > 0 ? [{ value: ANY, label: 'at least one proposal survives' }] : []),
		...proposals.map(({ id, name }) => ({ value: id, label: `this survives: ${name}` }))
	]
};

export const heatMeasureOf = (options?: ChartOptionValues): HeatMeasure => options?.measure ?? RESCUE;

/** The share at a point; null where it is not counted yet, or its condition keeps too few to say anything. */
export function heatShare(point: SweepPoint | undefined, measure: HeatMeasure): Share | null {
	if (!point || (point.given.kept < point.futures && point.given.kept < LEAST_KEPT)) return null;
	if (measure === RESCUE) return point.precedence.rescue.escape;
	if (measure === ANY) return point.portfolio.any;
	return point.proposals[measure]?.survives ?? null;
}

/** "Rescue comes before escape", as a sentence's beginning. */
export function heatMeasureInWords({ proposals }: SweepDocument, measure: HeatMeasure): string {
	if (measure === RESCUE) return 'Rescue comes before escape';
	if (measure === ANY) return 'At least one proposal survives';
	return `${proposals.find(({ id }) => id === measure)?.name ?? measure} survives`;
}
