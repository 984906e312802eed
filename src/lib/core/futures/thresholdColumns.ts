import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { THRESHOLDS, thresholdIndex } from '../scenario/thresholds.ts';
import { fillKeys, IDENTITY_BITS, keyOf, NEVER_TICK, NO_IDENTITY } from './eventKey.ts';
import { wayColumn, wayRequirement, type WayContext, type WayRequirement } from './wayColumns.ts';

/** One threshold's arrivals, drawn block by block into `context.arrivals[index]`. */
export interface ThresholdColumns {
	readonly index: number;
	/** The way that came first, per future; null where there is only one. */
	readonly winningWay: Uint8Array | null;
	readonly wayNames: readonly string[];
	/** What each way asks for, where the event walk needs it; none where the arrival is fixed. */
	readonly requirements: readonly WayRequirement[];
	draw(position: BlockPosition): void;
}

// Shared by all thresholds: what a threshold keeps is its keys.
const years = new Float64Array(BLOCK_FUTURES);
const rival = new Float64Array(BLOCK_FUTURES);

export function thresholdColumns(index: number, context: WayContext): ThresholdColumns {
	const belief = context.scenario.thresholds[THRESHOLDS[index]!.slug];
	const keys = context.arrivals[index]!;
	if (typeof belief.status === 'object') {
		keys.fill(keyOf(belief.status.reached, index, context.scale));
		return { index, winningWay: null, wayNames: ['reached'], requirements: [], draw: () => {} };
	}
	const notYet = belief.status === 'notYet';
	const requirements = context.isWalked ? belief.ways.map((way) => wayRequirement(way, context)) : [];
	const ways = belief.ways.map((way, number) =>
		wayColumn(index, number, way, notYet, context, requirements[number])
	);
	const wayNames = belief.ways.map((way, number) => way.name ?? String(number + 1));
	const prerequisites = belief.after.map((slug) => context.arrivals[thresholdIndex(slug)]!);
	const winningWay = ways.length > 1 ? new Uint8Array(BLOCK_FUTURES) : null;

	return {
		index,
		winningWay,
		wayNames,
		requirements,
		draw(position) {
			ways[0]!(position, years);
			winningWay?.fill(0);
			for (let way = 1; way < ways.length; way++) {
				ways[way]!(position, rival);
				for (let i = 0; i < position.count; i++)
					if (rival[i]! < years[i]!) {
						years[i] = rival[i]!;
						winningWay![i] = way;
					}
			}
			fillKeys(years, index, context.scale, keys, position.count);
			for (const prerequisite of prerequisites) waitFor(prerequisite, keys, index, position.count);
		}
	};
}

/** The arrival is no earlier than the prerequisite's. */
function waitFor(prerequisite: Int32Array, keys: Int32Array, identity: number, count: number): void {
	for (let i = 0; i < count; i++) {
		const [own, other] = [keys[i]! >> IDENTITY_BITS, prerequisite[i]! >> IDENTITY_BITS];
		const tick = own > other ? own : other;
		keys[i] = (tick << IDENTITY_BITS) | (tick === NEVER_TICK ? NO_IDENTITY : identity);
	}
}
