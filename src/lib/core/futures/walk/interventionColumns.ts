import { keyedGenerator } from '../../draws/keyedGenerator.ts';
import { standardUniform } from '../../draws/standardNormals.ts';
import {
	detectionVariable,
	interventionDimension,
	interventionHardeningDimension,
	type InterventionEffect
} from '../../draws/variables.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../../draws/variableColumns.ts';
import type { Intervention, Quantity } from '../../scenario/scenario.ts';
import { thresholdIndex, type ThresholdSlug } from '../../scenario/thresholds.ts';
import { heldColumn, type HeldColumn } from './heldColumn.ts';

/** One intervention, drawn block by block. */
export interface InterventionColumns {
	readonly id: string;
	/** The threshold whose detected arrival triggers it, from 0; −1 for a calendar year. */
	readonly after: number;
	/** The calendar year of the trigger, or the lag after the threshold's arrival. */
	readonly when: Float64Array;
	/** 0 where the threshold's arrival is not detected; null where it always is. */
	readonly detected: Uint8Array | null;
	/** How long it is on; null = for good. */
	readonly forYears: Float64Array | null;
	/** Multipliers, and what is added to support; null where they change nothing. */
	readonly capabilitySpeed: Float64Array | null;
	readonly safetyResearch: Float64Array | null;
	readonly leak: Float64Array | null;
	readonly support: Float64Array | null;
	/** Doublings by which thresholds' levels are raised. */
	readonly hardening: readonly { threshold: number; doublings: Float64Array }[];
	draw(position: BlockPosition): void;
}

export function interventionColumns(given: Intervention, index: number, seed: number): InterventionColumns {
	const { when } = given;
	const held: HeldColumn[] = [];
	const hold = (column: HeldColumn): Float64Array => {
		held.push(column);
		return column.values;
	};
	const dimension = (effect: InterventionEffect): number => interventionDimension(index, effect);
	const effect = (name: Exclude<InterventionEffect, 'when'>, low = 0): Float64Array | null => {
		const quantity = given[name];
		return quantity === undefined ? null : hold(heldColumn(quantity, seed, dimension(name), low));
	};
	const trigger: Quantity = 'year' in when ? when.year : when.lagYears;
	const lowest = 'year' in when ? -Infinity : 0;
	const detection = 'chance' in when && when.chance < 1 ? detectionColumn(seed, index, when.chance) : null;

	return {
		id: given.id,
		after: 'after' in when ? thresholdIndex(when.after) : -1,
		when: hold(heldColumn(trigger, seed, dimension('when'), lowest)),
		detected: detection && detection.column,
		forYears: effect('forYears'),
		capabilitySpeed: effect('capabilitySpeed'),
		safetyResearch: effect('safetyResearch'),
		leak: effect('leak'),
		support: effect('support', -1),
		hardening: Object.entries(given.hardening ?? {}).map(([slug, quantity]) => {
			const threshold = thresholdIndex(slug as ThresholdSlug);
			const column = heldColumn(quantity, seed, interventionHardeningDimension(index, threshold));
			return { threshold, doublings: hold(column) };
		}),
		draw(position) {
			for (const column of held) column.draw(position);
			detection?.draw(position);
		}
	};
}

function detectionColumn(
	seed: number,
	index: number,
	chance: number
): { column: Uint8Array; draw(position: BlockPosition): void } {
	const column = new Uint8Array(BLOCK_FUTURES);
	return {
		column,
		draw({ chunk, block, count }) {
			const nextWord = keyedGenerator(seed, detectionVariable(index), chunk, block);
			for (let i = 0; i < count; i++) column[i] = standardUniform(nextWord()) < chance ? 1 : 0;
		}
	};
}
