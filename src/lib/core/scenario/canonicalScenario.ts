import { canonicalCurve as curve } from './canonicalCurve.ts';
import { canonicalQuantity as quantity, fields, plain } from './canonicalQuantity.ts';
import {
	PRONG_LINKS,
	type CapabilityAxis,
	type Intervention,
	type OwnProposal,
	type Prongs,
	type Quantity,
	type Scenario,
	type ThresholdBelief,
	type Way
} from './scenario.ts';
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
		interventions: scenario.interventions?.length ? scenario.interventions.map(intervention) : undefined,
		prongs: scenario.prongs && prongs(scenario.prongs),
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

function intervention(given: Intervention): Intervention {
	const { when } = given;
	return fields({
		id: given.id,
		name: given.name,
		when:
			'year' in when
				? { year: quantity(when.year) }
				: { after: when.after, lagYears: quantity(when.lagYears), chance: plain(when.chance) },
		forYears: unless(undefined, given.forYears),
		capabilitySpeed: unless(1, given.capabilitySpeed),
		safetyResearch: unless(1, given.safetyResearch),
		leak: unless(1, given.leak),
		support: unless(0, given.support),
		hardening: given.hardening && hardening(given.hardening),
		notes: wording(given.notes)
	});
}

const prongs = (given: Prongs): Prongs =>
	fields({
		containment: plain(given.containment),
		demos: plain(given.demos),
		understanding: plain(given.understanding),
		multiplier: quantity(given.multiplier),
		ramp:
			given.ramp && fields({ from: plain(given.ramp.from), to: plain(given.ramp.to), axis: given.ramp.axis }),
		leak: quantity(given.leak),
		supportNow: quantity(given.supportNow),
		campaign: quantity(given.campaign),
		decay: quantity(given.decay),
		demo: quantity(given.demo),
		demonstrable: inOrder(given.demonstrable),
		slowdown: quantity(given.slowdown),
		hardening: hardening(given.hardening),
		cut: PRONG_LINKS.filter((link) => given.cut.includes(link))
	});

const hardening = (given: Prongs['hardening']): Prongs['hardening'] =>
	Object.fromEntries(
		inOrder(Object.keys(given) as ThresholdSlug[]).map((slug) => [slug, quantity(given[slug]!)])
	);

/** A quantity, unless it is absent or says only what holds anyway. */
const unless = (neutral: number | undefined, given: Quantity | undefined): Quantity | undefined =>
	given === undefined || given === neutral ? undefined : quantity(given);

const wording = (text: string | undefined): string | undefined => (text ? text : undefined);

/** A set of thresholds: the order that they were written in has no meaning. */
const inOrder = (slugs: readonly ThresholdSlug[]): ThresholdSlug[] =>
	THRESHOLD_SLUGS.filter((slug) => slugs.includes(slug));
