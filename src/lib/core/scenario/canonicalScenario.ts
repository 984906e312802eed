import { canonicalCurve as curve } from './canonicalCurve.ts';
import { canonicalQuantity as quantity, fields, plain } from './canonicalQuantity.ts';
import type { CapabilityAxis, OwnProposal, Scenario, ThresholdBelief, Way } from './scenario.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from './thresholds.ts';

/**
 * The same scenario with its fields in a fixed order and nothing that says only what holds anyway (a linear scale, an
 * empty note, a `never` of 0), so that equal scenarios have equal JSON. Every object is new: nothing is shared with,
 * or copied blindly from, what came in.
 */
export function canonicalScenario(scenario: Scenario): Scenario {
	return fields({
		format: 'ninefold/1' as const,
		title: scenario.title,
		notes: wording(scenario.notes),
		start: plain(scenario.start),
		horizon: plain(scenario.horizon),
		seed: plain(scenario.seed),
		futures: plain(scenario.futures),
		axes: scenario.axes.map(axis),
		speed: { volatility: plain(scenario.speed.volatility), persistence: plain(scenario.speed.persistence) },
		dependence:
			'matrix' in scenario.dependence
				? { matrix: scenario.dependence.matrix.map((row) => row.map(plain)) }
				: { common: plain(scenario.dependence.common) },
		thresholds: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug) => [slug, threshold(scenario.thresholds[slug])])
		) as Record<ThresholdSlug, ThresholdBelief>,
		exitYears: quantity(scenario.exitYears),
		proposals: scenario.proposals.map((item) => (typeof item === 'string' ? item : ownProposal(item))),
		given: wording(scenario.given?.trim())
	});
}

const axis = (given: CapabilityAxis): CapabilityAxis =>
	fields({
		id: given.id,
		name: given.name,
		unit: given.unit,
		scale: given.scale,
		now: quantity(given.now),
		curve: curve(given.curve),
		pastDoublingYears: given.pastDoublingYears === undefined ? undefined : quantity(given.pastDoublingYears),
		notes: wording(given.notes)
	});

const threshold = (given: ThresholdBelief): ThresholdBelief =>
	fields({
		ways: given.ways.map(way),
		after: inOrder(given.after),
		status: typeof given.status === 'string' ? given.status : { reached: plain(given.status.reached) },
		label: wording(given.label),
		notes: wording(given.notes)
	});

function way(given: Way): Way {
	const name = wording(given.name);
	if ('year' in given) return fields({ name, year: quantity(given.year) });
	if ('level' in given) return fields({ name, axis: given.axis, level: quantity(given.level) });
	return fields({ name, follows: given.follows, lagYears: quantity(given.lagYears) });
}

const ownProposal = (given: OwnProposal): OwnProposal =>
	fields({
		id: given.id,
		name: given.name,
		requires: given.requires,
		opens: inOrder(given.opens),
		closes: inOrder(given.closes),
		readyResearchYears:
			given.readyResearchYears === undefined ? undefined : quantity(given.readyResearchYears),
		success: given.success === undefined || given.success === 1 ? undefined : plain(given.success),
		notes: wording(given.notes)
	});

const wording = (text: string | undefined): string | undefined => (text ? text : undefined);

/** A set of thresholds: the order that they were written in has no meaning. */
const inOrder = (slugs: readonly ThresholdSlug[]): ThresholdSlug[] =>
	THRESHOLD_SLUGS.filter((slug) => slugs.includes(slug));
