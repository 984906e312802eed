import * as v from 'valibot';
import { THRESHOLD_SLUGS } from '../thresholds.ts';
import { axis } from './axis.ts';
import { closedObject, type Report } from './closedObject.ts';
import { dependence } from './dependence.ts';
import { interventions } from './intervention.ts';
import { prongs } from './prongs.ts';
import { formula, proposals } from './proposal.ts';
import { lagQuantity } from './quantity.ts';
import { threshold } from './threshold.ts';
import {
	chanceBelowOne,
	expected,
	integerBetween,
	listOf,
	notes,
	numberBetween,
	text,
	title
} from './values.ts';

export const FORMAT = 'ninefold/1';
/** The engine keys years of the horizon in single bytes and pairs of them; no belief reaches further. */
const LONGEST_SPAN = 500;

const thresholds = closedObject(
	Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, v.optional(threshold)])) as Record<
		(typeof THRESHOLD_SLUGS)[number],
		v.OptionalSchema<typeof threshold, undefined>
	>
);

/**
 * A scenario as people write it: the authority for the document `ninefold/1`. Everything that can be said about one
 * field, or about fields beside each other, is checked here; what ties distant parts together is in `referenceFaults`.
 */
export const scenarioSchema = closedObject(
	{
		/** For editors that look up the JSON Schema; not part of the scenario. */
		$schema: v.optional(text(500)),
		format: v.literal(FORMAT, expected(`expected "${FORMAT}"`)),
		title,
		notes: v.optional(notes),
		start: numberBetween(1900, 2500),
		horizon: numberBetween(1900, 3000),
		seed: v.optional(integerBetween(0, 0xffff_ffff)),
		futures: v.optional(integerBetween(1, 100_000_000)),
		axes: v.optional(listOf(axis, 0, 4)),
		speed: v.optional(
			closedObject({ volatility: v.optional(numberBetween(0, 3)), persistence: v.optional(chanceBelowOne) })
		),
		dependence: v.optional(dependence),
		thresholds: v.optional(thresholds),
		exitYears: v.optional(lagQuantity),
		interventions: v.optional(interventions),
		prongs: v.optional(prongs),
		proposals: v.optional(proposals),
		given: v.optional(formula({ ready: false, mayBeEmpty: true }))
	},
	horizonAfterStart,
	uniqueIds('axes'),
	uniqueIds('interventions'),
	uniqueIds('proposals')
);

export type ScenarioDocument = v.InferOutput<typeof scenarioSchema>;

function horizonAfterStart({ start, horizon }: { start?: unknown; horizon?: unknown }, report: Report): void {
	if (typeof start !== 'number' || typeof horizon !== 'number') return;
	if (horizon <= start) report('horizon', `must be after the start (${start}), got ${horizon}`);
	else if (horizon - start > LONGEST_SPAN) {
		report('horizon', `must be at most ${LONGEST_SPAN} years after the start (${start}), got ${horizon}`);
	}
}

function uniqueIds(key: 'axes' | 'interventions' | 'proposals') {
	return (value: Record<string, unknown>, report: Report): void => {
		const items = value[key];
		if (!Array.isArray(items)) return;
		const ids: unknown[] = items.map((item) => (typeof item === 'string' ? item : (item?.id as unknown)));
		ids.forEach((id, index) => {
			if (typeof id !== 'string' || ids.indexOf(id) === index) return;
			const keys = typeof items[index] === 'string' ? [key, index] : [key, index, 'id'];
			report(keys, `"${id}" is already used by ${key}[${ids.indexOf(id)}]`);
		});
	};
}
