import { distributionOf } from '../quantities/distributionOf.ts';
import type { Provenance } from './presets/preset.ts';
import type { ProngRamp, Prongs, Quantity, Scenario } from './scenario.ts';

/** Φ⁻¹(0.1). */
const ONE_IN_TEN = -1.2815515655446004;
const round = (level: number): number => Number(level.toPrecision(3));

/** A value of the quantity, given that it ever comes. */
const valueAt = (quantity: Quantity, z: number): number =>
	distributionOf(typeof quantity === 'number' ? quantity : { ...quantity, never: 0 }).quantile(z);

/**
 * The three prongs as they are offered to a scenario that has none: strengths at rest (only prong 3, at today's pace),
 * every coupling at a value that is a judgement; PRONG_PROVENANCE says why.
 */
export function defaultProngs(scenario: Scenario): Prongs {
	const ramp = defaultRamp(scenario);
	return {
		containment: 0,
		demos: 0,
		understanding: 1,
		multiplier: { p10: 2, p50: 4, p90: 10, scale: 'log' },
		...(ramp ? { ramp } : {}),
		leak: 0.5,
		supportNow: 0.05,
		campaign: 0.05,
		decay: 0.1,
		demo: 0.15,
		demonstrable: ['deception', 'reflection', 'incentive'],
		slowdown: 0.5,
		hardening: { escape: 1, opacity: 1 },
		cut: []
	};
}

/**
 * Help grows from the low guess of the level for rescue to its median. Where rescue is given as a year, it grows on the
 * first axis from ten to a thousand times today's level; without axes there is nothing for it to grow with.
 */
function defaultRamp({ axes, thresholds }: Scenario): ProngRamp | undefined {
	const way = thresholds.rescue.ways[0]!;
	const own = 'level' in way ? axes.find(({ id }) => id === way.axis) : undefined;
	const axis = own ?? axes[0];
	if (!axis) return undefined;
	const isLog = axis.scale === 'log2';
	const now = valueAt(axis.now, 0);
	const [low, high] =
		own && 'level' in way
			? [valueAt(way.level, ONE_IN_TEN), valueAt(way.level, 0)]
			: isLog
				? [10 * now, 1000 * now]
				: [now + 1, now + 3];
	const to = round(high);
	const from = low < high ? round(low) : isLog ? round(high / 20) : round(high - 2);
	return own ? { from, to } : { from, to, axis: axis.id };
}

const judgement = (text: string): Provenance => ({ basis: 'judgement', text });

/** Where the defaults come from, by the prongs' fields. No study measures these couplings: move them. */
export const PRONG_PROVENANCE: Record<string, Provenance> = {
	containment: judgement('At rest until you move it, so that adding the prongs adds no effort of this kind.'),
	demos: judgement('At rest until you move it.'),
	understanding: judgement('1 is the pace at which safety research goes today.'),
	multiplier: {
		basis: 'published',
		text: 'The text that the nine thresholds are from guesses 2 to 10 times, depending on the field, and doubts 100. For comparison: AI 2027 has 5 times for a superhuman coder and 25 for a superhuman researcher. The middle, 4, is judgement.',
		url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
	},
	ramp: judgement(
		'Help begins at the low guess (1 in 10 below) of the level for rescue and is complete at its median: systems help with research before they can end the danger.'
	),
	leak: judgement(
		'Half of the boost would reach capabilities: the same tools speed up both, and without buy-in nobody stops that. The source says that support is necessary, but not how much leaks.'
	),
	supportNow: judgement(
		'5 of 100: some laws and commitments exist, and hardly any of them slows anything down.'
	),
	campaign: judgement(
		'Persuasion without new evidence wins 5 of 100 a year at full strength: about as much as fades in a year once support stands at 50 of 100.'
	),
	decay: judgement(
		'A tenth of what support there is fades each year, as attention moves on: half of it in seven years.'
	),
	demo: judgement(
		'One demonstration wins 15 of 100, as much as three years of campaigning. Nobody has measured this.'
	),
	demonstrable: judgement(
		'Deception, rejected training and attempts to break out can be shown in a contained system; the other thresholds are harder to show, and to fear.'
	),
	slowdown: judgement(
		'Full support would halve the race. A full stop is an intervention of its own; short of it, work in secret and in other countries goes on.'
	),
	hardening: judgement(
		'Each doubling of what is understood (1 + research-years done) takes a system one more doubling of capability to break out, or to hide its thoughts. Only the order of magnitude is meant.'
	)
};
