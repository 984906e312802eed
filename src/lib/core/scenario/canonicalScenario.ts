import type {
	CapabilityAxis,
	Curve,
	MixtureCurve,
	OwnProposal,
	Quantity,
	Scenario,
	ThresholdBelief,
	Way
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

function curve(given: Curve): Curve {
	if (given.kind !== 'mixture') return singleCurve(given);
	return {
		kind: 'mixture',
		of: given.of.map((item) => ({ weight: item.weight, curve: singleCurve(item.curve) }))
	};
}

function singleCurve(given: Exclude<Curve, MixtureCurve>): Exclude<Curve, MixtureCurve> {
	switch (given.kind) {
		case 'steady':
			return { kind: given.kind, doublingYears: quantity(given.doublingYears) };
		case 'accelerating':
			return {
				kind: given.kind,
				doublingYears: quantity(given.doublingYears),
				factor: quantity(given.factor)
			};
		case 'saturating':
			return {
				kind: given.kind,
				doublingYears: quantity(given.doublingYears),
				ceilingDoublings: quantity(given.ceilingDoublings)
			};
		case 'logistic':
			return {
				kind: given.kind,
				ceilingDoublings: quantity(given.ceilingDoublings),
				midpointYears: quantity(given.midpointYears),
				widthYears: quantity(given.widthYears)
			};
		case 'drawn':
			return { kind: given.kind, points: given.points.map(([year, level]) => [plain(year), plain(level)]) };
		case 'expression': {
			const names = Object.keys(given.with).sort();
			const quantities = Object.fromEntries(names.map((name) => [name, quantity(given.with[name])]));
			return { kind: given.kind, gain: given.gain, with: quantities };
		}
	}
}

function quantity(given: Quantity): Quantity {
	if (typeof given === 'number') return plain(given);
	const never = given.never ? given.never : undefined;
	if ('p10' in given) {
		const scale = given.scale === 'log' ? given.scale : undefined;
		return fields({ p10: plain(given.p10), p50: plain(given.p50), p90: plain(given.p90), scale, never });
	}
	if ('mean' in given) return fields({ mean: plain(given.mean), sd: given.sd, never });
	if ('median' in given) return fields({ median: given.median, sigma: given.sigma, never });
	if ('mode' in given) {
		return fields({ low: plain(given.low), mode: plain(given.mode), high: plain(given.high), never });
	}
	if ('low' in given) return fields({ low: plain(given.low), high: plain(given.high), never });
	if ('values' in given) {
		return fields({
			values: given.values.map(({ value, weight }) => ({ value: plain(value), weight })),
			never
		});
	}
	return fields({ exponentialMean: given.exponentialMean, from: given.from ? given.from : undefined, never });
}

/** The object without its undefined fields. */
function fields<Fields extends object>(given: Fields): Fields {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Fields;
}

/** Minus zero has no place in JSON. */
const plain = (number: number): number => (number === 0 ? 0 : number);

const wording = (text: string | undefined): string | undefined => (text ? text : undefined);

/** A set of thresholds: the order that they were written in has no meaning. */
const inOrder = (slugs: readonly ThresholdSlug[]): ThresholdSlug[] =>
	THRESHOLD_SLUGS.filter((slug) => slugs.includes(slug));
