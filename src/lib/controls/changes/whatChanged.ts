import { causeName } from '../../charts/whatKilled/causeNames.ts';
import type { Cause, Share, Summary, ThresholdSlug } from '../../core/index.ts';
import { THRESHOLD_SLUGS, thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';

/** Something that came out differently, in words. */
export interface Difference {
	/** The thresholds that it is about, for their badges. */
	about: ThresholdSlug[];
	text: string;
}

const LEAST = 0.01;
const MOST_PROPOSALS = 2;

const halfWidth = ({ low, high }: Share) => (high - low) / 2;
/** How far a share has moved; 0 where that may be the error of drawing. */
function moved(before: Share, now: Share): number {
	const step = now.share - before.share;
	return Math.abs(step) > Math.max(LEAST, halfWidth(before) + halfWidth(now)) ? step : 0;
}

const nameOf = (slug: ThresholdSlug) => thresholdOf(slug).shortName;

/** "in 30 of 100 futures (58 of 100 before)". */
const nowAndBefore = (now: Share, before: Share) =>
	`in ${formatOutOf(now)} futures (${formatOutOf(before)} before)`;

/**
 * What a change did to the answer: the headline, the order that turned or moved most, and the proposals that gained or lost
 * most, with what breaks them more or less often. Nothing that may be the error of drawing.
 */
export function whatChanged(before: Summary, now: Summary): Difference[] {
	return [...headline(before, now), ...order(before, now), ...proposals(before, now)];
}

function headline(before: Summary, now: Summary): Difference[] {
	const [was, is] = [before.precedence.rescue.escape, now.precedence.rescue.escape];
	return moved(was, is) === 0
		? []
		: [{ about: ['rescue', 'escape'], text: `Rescue comes before escape ${nowAndBefore(is, was)}.` }];
}

/** The pair whose order moved most; one that turned round goes before all that did not. */
function order(before: Summary, now: Summary): Difference[] {
	let leader: { first: ThresholdSlug; second: ThresholdSlug; weight: number; turns: boolean } | null = null;
	for (const first of THRESHOLD_SLUGS)
		for (const second of THRESHOLD_SLUGS) {
			if (first === second) continue;
			const isHeadline =
				(first === 'rescue' && second === 'escape') || (first === 'escape' && second === 'rescue');
			const step = moved(before.precedence[first][second], now.precedence[first][second]);
			if (step <= 0 || isHeadline) continue;
			const turns =
				before.precedence[first][second].share < before.precedence[second][first].share &&
				now.precedence[first][second].share > now.precedence[second][first].share;
			const weight = step + (turns ? 1 : 0);
			if (!leader || weight > leader.weight) leader = { first, second, weight, turns };
		}
	if (!leader) return [];
	const { first, second, turns } = leader;
	const words = nowAndBefore(now.precedence[first][second], before.precedence[first][second]);
	const verb = turns ? 'now mostly comes before' : 'comes more often before';
	return [{ about: [first, second], text: `${nameOf(first)} ${verb} ${nameOf(second)}, ${words}.` }];
}

function proposals(before: Summary, now: Summary): Difference[] {
	return Object.entries(now.proposals)
		.flatMap(([id, proposal]) => {
			const was = before.proposals[id];
			const step = was ? moved(was.survives, proposal.survives) : 0;
			return was && step !== 0 ? [{ was, is: proposal, step }] : [];
		})
		.sort((one, other) => Math.abs(other.step) - Math.abs(one.step))
		.slice(0, MOST_PROPOSALS)
		.map(({ was, is, step }) => {
			const cause = movedCause(was.causes, is.causes, Math.sign(-step));
			const text = `${is.name} survives ${nowAndBefore(is.survives, was.survives)}`;
			if (!cause) return { about: [], text: `${text}.` };
			const often = step < 0 ? 'more often' : 'less often';
			const isThreshold = THRESHOLD_SLUGS.includes(cause as ThresholdSlug);
			return {
				about: isThreshold ? [cause as ThresholdSlug] : [],
				text: `${text}: ${causeName(cause)} breaks it ${often}.`
			};
		});
}

type Causes = Partial<Record<Cause, number>>;

/** The cause that moved furthest in that direction; null where none moved by a point of a hundred. */
function movedCause(before: Causes, now: Causes, direction: number): Cause | null {
	const causes = [...new Set([...Object.keys(before), ...Object.keys(now)])] as Cause[];
	const stepOf = (cause: Cause) => direction * ((now[cause] ?? 0) - (before[cause] ?? 0));
	const furthest = causes.sort((one, other) => stepOf(other) - stepOf(one))[0];
	return furthest && stepOf(furthest) > LEAST ? furthest : null;
}
