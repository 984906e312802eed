import type { LeadGroup, RankGroup } from '../study.ts';
import {
	FURTHEST_LEAD_YEARS,
	LEAD_BIN_YEARS,
	LEAD_BINS,
	LEAD_GROUPS,
	NEITHER,
	NO_RANK,
	OTHERS_NEVER,
	RANK_GROUPS,
	RESCUE_NEVER
} from './rescueTiming.ts';

/** A leading group of fewer futures joins its neighbour: its share would say nothing. */
const FEWEST_IN_A_GROUP = 200;

/** Some of the groups of rescue's timing, taken as one. */
export interface Cells<Group> {
	group: Group;
	cells: number[];
}

/** @param futures futures by rescue's timing */
export const rankCells = (futures: Float64Array): Cells<RankGroup>[] =>
	Array.from({ length: RANK_GROUPS }, (_, rank) => {
		const cells = Array.from({ length: LEAD_GROUPS }, (_, lead) => rank * LEAD_GROUPS + lead);
		return {
			group: { rank: rank === NO_RANK ? null : rank + 1, futures: totalOf(cells, futures) },
			cells
		};
	}).filter(({ group }) => group.futures > 0);

/** From the latest rescue to the earliest; neighbours join until each group says something. */
export function leadCells(futures: Float64Array): Cells<LeadGroup>[] {
	const merged: { from: number; to: number; futures: number }[] = [];
	for (let bin = 0; bin < LEAD_BINS; bin++) {
		const inBin = totalOf(cellsOfLead(bin), futures);
		const last = merged.at(-1);
		if (last && last.futures < FEWEST_IN_A_GROUP) {
			last.to = bin;
			last.futures += inBin;
		} else merged.push({ from: bin, to: bin, futures: inBin });
	}
	const [last, beforeLast] = [merged.at(-1)!, merged.at(-2)];
	if (beforeLast && last.futures < FEWEST_IN_A_GROUP) {
		beforeLast.to = last.to;
		beforeLast.futures += last.futures;
		merged.pop();
	}
	const leads = merged.map(({ from, to, futures: count }): Cells<LeadGroup> => ({
		group: {
			kind: 'lead',
			fromYears: from === 0 ? null : yearsAt(from),
			toYears: to === LEAD_BINS - 1 ? null : yearsAt(to + 1),
			futures: count
		},
		cells: Array.from({ length: to - from + 1 }, (_, k) => cellsOfLead(from + k)).flat()
	}));
	const others = (['othersNever', 'rescueNever', 'neither'] as const).map((kind): Cells<LeadGroup> => {
		const cells = cellsOfLead(
			{ othersNever: OTHERS_NEVER, rescueNever: RESCUE_NEVER, neither: NEITHER }[kind]
		);
		return { group: { kind, fromYears: null, toYears: null, futures: totalOf(cells, futures) }, cells };
	});
	return [...leads, ...others].filter(({ group }) => group.futures > 0);
}

const yearsAt = (bin: number): number => (bin - 1) * LEAD_BIN_YEARS - FURTHEST_LEAD_YEARS;

const cellsOfLead = (lead: number): number[] =>
	Array.from({ length: RANK_GROUPS }, (_, rank) => rank * LEAD_GROUPS + lead);

export const totalOf = (cells: readonly number[], table: Float64Array): number =>
	cells.reduce((sum, cell) => sum + table[cell]!, 0);

/**
 * For each group of timing, which part of its futures is in the earlier half: all of them, none, or of the one group in
 * the middle as much as the half lacks. By rank, among equal ranks by lead, the earliest first.
 */
export function earlierHalf(futures: Float64Array): Float64Array {
	const parts = new Float64Array(futures.length);
	let lacking = futures.reduce((sum, count) => sum + count, 0) / 2;
	for (const cell of fromEarliest()) {
		if (futures[cell] === 0) continue;
		parts[cell] = Math.min(1, lacking / futures[cell]!);
		lacking = Math.max(0, lacking - futures[cell]!);
	}
	return parts;
}

/** Where the others never arrive, rescue leads by more than any number of years. */
function fromEarliest(): number[] {
	const leads = [OTHERS_NEVER, ...Array.from({ length: LEAD_BINS }, (_, k) => LEAD_BINS - 1 - k)];
	const order: number[] = [];
	for (let rank = 0; rank < RANK_GROUPS; rank++)
		for (const lead of [...leads, RESCUE_NEVER, NEITHER]) order.push(rank * LEAD_GROUPS + lead);
	return order;
}
