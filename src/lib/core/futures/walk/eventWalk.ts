import { log2 } from '../../draws/power.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../../draws/variableColumns.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { THRESHOLD_COUNT, thresholdIndex } from '../../scenario/thresholds.ts';
import {
	IDENTITY_BITS,
	keyOf,
	keyOfYears,
	NEVER,
	READY,
	TICKS_PER_YEAR,
	yearOfKey,
	type TimeScale
} from '../eventKey.ts';
import type { ProgressSpeed } from '../progressSpeed.ts';
import type { ThresholdColumns } from '../thresholdColumns.ts';
import type { InterventionColumns } from './interventionColumns.ts';
import type { ProngColumns } from './prongColumns.ts';
import type { WalkRecord } from './walkRecord.ts';
import { walkStructure } from './walkStructure.ts';

/** Quarter years; a test doubles it and sees that no share moves by more than its error. */
export const STEPS_PER_YEAR = 4;

/** What a proposal's research takes, and where its readiness is written. */
export interface WalkedReadiness {
	researchYears: Float64Array;
	keys: Int32Array;
}

export interface EventWalkInputs {
	scenario: Scenario;
	scale: TimeScale;
	/** In threshold order, with their requirements. */
	thresholds: readonly ThresholdColumns[];
	/** The static arrivals, which the walk moves. */
	arrivals: readonly Int32Array[];
	speed: ProgressSpeed | null;
	interventions: readonly InterventionColumns[];
	prongs: ProngColumns;
	readiness: readonly WalkedReadiness[];
	record: WalkRecord;
	stepsPerYear?: number | undefined;
}

/** Futures with interventions and feedback, from event to event. Section 7 of the model. */
export interface EventWalk {
	/** By intervention: calendar year at which it begins and ends; Infinity = not by the horizon. */
	readonly begins: readonly Float64Array[];
	readonly ends: readonly Float64Array[];
	/**
	 * Moves the arrivals of the block whose static arrivals, interventions and prongs have been drawn, and fills the
	 * readiness.
	 *
	 * @param recorded so many futures, from the first, are noted in the record up to the horizon
	 */
	walk(position: BlockPosition, recorded: number): void;
}

const ESCAPE = thresholdIndex('escape');
const OPACITY = thresholdIndex('opacity');
/** Arrivals are rounded to ticks, so one may still come this much after the horizon. */
const TICK_YEARS = 1 / TICKS_PER_YEAR;
/** As many as a scenario may hold. */
const MOST_PROPOSALS = 200;

/** States of a threshold. */
const TO_COME = 0;
/** Its own way has been reached, but a prerequisite has not arrived. */
const WAITING = 1;
const ARRIVED = 2;

/** Where the least of what is still to come stands in `next`: numbers that change often, out of the way of the collector. */
const PROGRESS = 0;
const FOLLOW = 1;
const RAISED = 2;
const CHANGE = 3;

/** Where what is on stands in `on`. */
const ON_SPEED = 0;
const ON_RESEARCH = 1;
const ON_LEAK = 2;
const ON_SUPPORT = 3;

const within = (share: number): number => Math.max(0, Math.min(share, 1));

/**
 * Between two events speed, help, the rate of support and the pace of research are constant, set from the state at the
 * step's beginning. Progress and research are kept as a straight line (value and time of its beginning, and slope), which
 * is begun anew only when its slope changes: so a future that nothing changes arrives at the very ticks of the static model.
 */
export function eventWalk(inputs: EventWalkInputs): EventWalk {
	const { scenario, scale, thresholds, arrivals, speed, interventions, prongs, readiness, record } = inputs;
	const { stepsPerYear = STEPS_PER_YEAR } = inputs;
	const { start, horizon } = scenario;
	const lastTime = horizon - start + TICK_YEARS;
	const startTick = keyOf(start, 0, scale) >> IDENTITY_BITS;
	const structure = walkStructure(inputs);
	const { order, fixedKeys, isNotYet, prerequisites, dependents, triggered } = structure;
	const { progressWays, followWays, followers, hardenedWays } = structure;
	const { containment, demos, understanding, isDemonstrable, hardening: learning } = prongs;
	const { multiplier, rampAxis, rampFrom, rampTo, rampFromYears, rampToYears } = prongs;
	const isShielded = prongs.shield === 1;

	// The state of one future; what changes with every step stands in `walkOne`.
	const state = new Uint8Array(THRESHOLD_COUNT);
	/** Progress at which a way without hardening is reached, and which way that is. */
	const progressNeeded = new Float64Array(THRESHOLD_COUNT);
	const progressWay = new Uint8Array(THRESHOLD_COUNT);
	/** Time at which a way that follows is reached. */
	const followTime = new Float64Array(THRESHOLD_COUNT);
	const followWay = new Uint8Array(THRESHOLD_COUNT);
	/** Progress below which a hardened level is certainly not reached: what was asked when it was last looked at. */
	const raisedNeeded = new Float64Array(hardenedWays.length);
	/** When a hardened level was last looked at, and the progress that it then asked for. */
	const raisedSeen = new Float64Array(hardenedWays.length);
	const raisedAsked = new Float64Array(hardenedWays.length);
	const next = new Float64Array(4);
	/** When the own way of a waiting threshold was reached. */
	const ownTick = new Int32Array(THRESHOLD_COUNT);
	const mayCome = new Uint8Array(THRESHOLD_COUNT);
	/** Doublings by which interventions that are on raise levels. */
	const raises = new Float64Array(THRESHOLD_COUNT);
	const beginTime = new Float64Array(interventions.length);
	const endTime = new Float64Array(interventions.length);
	const begins = interventions.map(() => new Float64Array(BLOCK_FUTURES));
	const ends = interventions.map(() => new Float64Array(BLOCK_FUTURES));
	const isReady = new Uint8Array(MOST_PROPOSALS);
	/** Products over the interventions that are on, and the sum of what they add to support. */
	const on = new Float64Array(4);
	/** Thresholds still to come, in their order. */
	const toCome = new Uint8Array(THRESHOLD_COUNT);
	let toComeCount = 0;
	/** Thresholds that may still arrive, and those of them whose levels understanding raises. */
	let open = 0;
	let openRaised = 0;
	let isContained = true;
	/** Demonstrations since the step's beginning. */
	let demonstrations = 0;

	/** A threshold arrives; what waits for it or follows it may come with it. */
	function arrive(i: number, j: number, tick: number): void {
		const key = fixedKeys[j] ?? (tick << IDENTITY_BITS) | j;
		arrivals[j]![i] = key;
		state[j] = ARRIVED;
		if (mayCome[j] === 1) open--;
		if (learning[j]) openRaised--;
		if (isContained && isDemonstrable[j] && tick > startTick) demonstrations++;
		if (j === ESCAPE) isContained = false;
		spread(i, j, key);
	}

	/** What the arrival of a threshold, now or in the past, sets in motion. */
	function spread(i: number, j: number, key: number): void {
		const time = yearOfKey(key, scale) - start;
		const toTrigger = triggered[j]!;
		const toFollow = followers[j]!;
		const toWait = dependents[j]!;
		for (let n = 0; n < toTrigger.length; n++) {
			const k = toTrigger[n]!;
			schedule(i, k, time + interventions[k]!.when[i]!);
		}
		for (let n = 0; n < toFollow.length; n++) {
			const { threshold, way, lagYears } = toFollow[n]!;
			const lagged = time + lagYears[i]!;
			const follows = isNotYet[threshold] ? Math.max(lagged, 0) : lagged;
			if (follows < followTime[threshold]!) {
				followTime[threshold] = follows;
				followWay[threshold] = way;
			}
		}
		for (let n = 0; n < toWait.length; n++) if (state[toWait[n]!] === WAITING) arriveIfReady(i, toWait[n]!);
	}

	function arriveIfReady(i: number, j: number): void {
		let tick = ownTick[j]!;
		const waitsFor = prerequisites[j]!;
		for (let n = 0; n < waitsFor.length; n++) {
			const prerequisite = waitsFor[n]!;
			if (state[prerequisite] !== ARRIVED) return;
			tick = Math.max(tick, arrivals[prerequisite]![i]! >> IDENTITY_BITS);
		}
		arrive(i, j, tick);
	}

	/** The own way of a threshold is reached, at the time of that key. */
	function reach(i: number, j: number, key: number, way: number): void {
		const winning = thresholds[j]!.winningWay;
		if (winning) winning[i] = way;
		ownTick[j] = key >> IDENTITY_BITS;
		state[j] = WAITING;
		if (key !== NEVER) arriveIfReady(i, j);
		else if (mayCome[j] === 1) {
			// Rounded beyond the horizon.
			mayCome[j] = 0;
			open--;
		}
		lookAhead();
	}

	/** An intervention is to begin at that time after the start. */
	function schedule(i: number, k: number, time: number): void {
		const { detected, forYears } = interventions[k]!;
		if (detected && detected[i] === 0) return;
		const end = forYears ? time + forYears[i]! : Infinity;
		// What is over before the start, or lasts no time, is never on.
		if (end <= Math.max(time, 0)) return;
		beginTime[k] = time;
		endTime[k] = end;
		if (time < next[CHANGE]!) next[CHANGE] = time;
	}

	/** Begins and ends interventions that are due, and adds up what is on. */
	function change(i: number, time: number): void {
		on.fill(1);
		on[ON_SUPPORT] = 0;
		next[CHANGE] = Infinity;
		raises.fill(0);
		for (let k = 0; k < interventions.length; k++) {
			const begin = beginTime[k]!;
			const end = endTime[k]!;
			if (begin > time) next[CHANGE] = Math.min(next[CHANGE]!, begin);
			if (begin > time || end <= time) continue;
			next[CHANGE] = Math.min(next[CHANGE]!, end);
			const { capabilitySpeed, safetyResearch, leak, support, hardening } = interventions[k]!;
			if (capabilitySpeed) on[ON_SPEED]! *= capabilitySpeed[i]!;
			if (safetyResearch) on[ON_RESEARCH]! *= safetyResearch[i]!;
			if (leak) on[ON_LEAK]! *= leak[i]!;
			if (support) on[ON_SUPPORT]! += support[i]!;
			for (const { threshold, doublings } of hardening) raises[threshold]! += doublings[i]!;
		}
		// Levels may have been lowered again. What was behind us at the start is not raised any more.
		for (let h = 0; h < hardenedWays.length; h++) {
			const years = hardenedWays[h]!.years[i]!;
			raisedNeeded[h] = years > 0 ? years : Infinity;
			raisedSeen[h] = -1;
		}
		lookAhead();
	}

	/** Looks again for what comes next, after something was reached or changed. */
	function lookAhead(): void {
		let progress = Infinity;
		let follow = Infinity;
		let raised = Infinity;
		let left = 0;
		for (let n = 0; n < toComeCount; n++) {
			const j = toCome[n]!;
			if (state[j] !== TO_COME) continue;
			toCome[left++] = j;
			if (progressNeeded[j]! < progress) progress = progressNeeded[j]!;
			if (followTime[j]! < follow) follow = followTime[j]!;
		}
		toComeCount = left;
		for (let h = 0; h < hardenedWays.length; h++)
			if (state[hardenedWays[h]!.threshold] === TO_COME && raisedNeeded[h]! < raised)
				raised = raisedNeeded[h]!;
		next[PROGRESS] = progress;
		next[FOLLOW] = follow;
		next[RAISED] = raised;
	}

	/** Sets the state at the start: what has arrived already, what is asked of the rest, and what is on. */
	function begin(i: number): void {
		open = openRaised = demonstrations = toComeCount = 0;
		next[CHANGE] = Infinity;
		for (let k = 0; k < interventions.length; k++) {
			beginTime[k] = endTime[k] = Infinity;
			if (interventions[k]!.after < 0) schedule(i, k, interventions[k]!.when[i]! - start);
		}
		for (let j = 0; j < THRESHOLD_COUNT; j++) {
			const isPast = arrivals[j]![i]! >> IDENTITY_BITS <= startTick;
			state[j] = isPast ? ARRIVED : TO_COME;
			progressNeeded[j] = followTime[j] = Infinity;
			if (isPast) continue;
			toCome[toComeCount++] = j;
			if (learning[j]) openRaised++;
			const fixed = fixedKeys[j]!;
			if (fixed !== null) {
				followTime[j] = yearOfKey(fixed, scale) - start;
				continue;
			}
			arrivals[j]![i] = NEVER;
			const ways = progressWays[j]!;
			for (let n = 0; n < ways.length; n++) {
				const { way, years, isHardened } = ways[n]!;
				const needed = years[i]!;
				if ((!isHardened || needed <= 0) && needed < progressNeeded[j]!) {
					progressNeeded[j] = needed;
					progressWay[j] = way;
				}
			}
		}
		isContained = state[ESCAPE] !== ARRIVED;
		for (let j = 0; j < THRESHOLD_COUNT; j++) if (state[j] === ARRIVED) spread(i, j, arrivals[j]![i]!);
		for (let n = 0; n < THRESHOLD_COUNT; n++) {
			const j = order[n]!;
			mayCome[j] = state[j] === ARRIVED || mayArrive(i, j) ? 1 : 0;
			if (mayCome[j] === 1 && state[j] !== ARRIVED) open++;
		}
		change(i, 0);
	}

	/** Whether a threshold can arrive at all; those that it waits for or follows have been looked at. */
	function mayArrive(i: number, j: number): boolean {
		const waitsFor = prerequisites[j]!;
		for (let n = 0; n < waitsFor.length; n++) if (mayCome[waitsFor[n]!] === 0) return false;
		if (progressNeeded[j]! < Infinity || followTime[j]! < Infinity) return true;
		const ways = progressWays[j]!;
		for (let n = 0; n < ways.length; n++) if (ways[n]!.years[i]! < Infinity) return true;
		const follows = followWays[j]!;
		for (let n = 0; n < follows.length; n++)
			if (mayCome[follows[n]!.followed] === 1 && follows[n]!.lagYears[i]! < Infinity) return true;
		return false;
	}

	/** The share of the help of contained systems that there is after so much progress. */
	function rampAt(i: number, progress: number): number {
		if (progress >= rampToYears[i]!) return 1;
		const gain = rampAxis!.kernel.gainOf(i, Math.max(progress, 0));
		return gain === Infinity ? 1 : within((gain - rampFrom[i]!) / (rampTo[i]! - rampFrom[i]!));
	}

	/** Doublings by which a threshold's levels are raised, after so much research. */
	function raiseOf(i: number, j: number, researchYears: number): number {
		const strength = learning[j];
		return raises[j]! + (strength ? strength[i]! * log2(1 + researchYears) : 0);
	}

	/** The least research that a proposal still waits for. */
	function nextResearch(i: number): number {
		let least = Infinity;
		for (let p = 0; p < readiness.length; p++)
			if (isReady[p] === 0) least = Math.min(least, readiness[p]!.researchYears[i]!);
		return least;
	}

	function walkOne(i: number, yearsNoted: number): void {
		begin(i);
		for (let p = 0; p < readiness.length; p++) {
			readiness[p]!.keys[i] = NEVER;
			isReady[p] = 0;
		}
		let time = 0;
		let year = 0;
		// Progress and research as straight lines.
		let rate = -1;
		let progressFrom = 0;
		let progressTime = 0;
		let pace = -1;
		let researchFrom = 0;
		let researchTime = 0;
		let support = prongs.supportNow[i]!;
		let researchNeeded = nextResearch(i);
		let noted = 0;
		const leak = prongs.leak[i]!;
		const slowdown = prongs.slowdown[i]!;
		const decay = prongs.decay[i]!;
		const gained = prongs.campaign[i]! * demos;
		const demonstrated = prongs.demo[i]! * demos * (1 + containment);
		const rampBegins = containment > 0 ? rampFromYears[i]! : Infinity;

		while ((open > 0 || researchNeeded < Infinity || noted < yearsNoted) && time < lastTime) {
			// What holds during this step, from the state at its beginning.
			if (speed) while (year + 1 <= time) year++;
			const progress = progressTime === time ? progressFrom : progressFrom + rate * (time - progressTime);
			const mayHelp = containment > 0 && isContained;
			const help =
				mayHelp && progress > rampBegins ? 1 + (multiplier[i]! - 1) * containment * rampAt(i, progress) : 1;
			const backing = within(support + on[ON_SUPPORT]!);
			const leakSpeed = leak * on[ON_LEAK]! * (isShielded ? 1 - backing : 1) * (help - 1);
			const factor = speed ? speed.factorOf(i, year) : 1;
			const newRate = factor * on[ON_SPEED]! * (1 + leakSpeed) * (1 - slowdown * backing);
			const newPace = understanding * help * on[ON_RESEARCH]!;
			const supportRate = gained - decay * support;
			if (newRate !== rate) {
				progressFrom = progress;
				progressTime = time;
				rate = newRate;
			}
			if (newPace !== pace) {
				if (pace >= 0) researchFrom += pace * (time - researchTime);
				researchTime = time;
				pace = newPace;
			}

			// Quarters matter only where something still changes from one to the next. Without help for research they pass
			// quickly, as nothing but support changes, until something may be reached or help begins.
			const isDrifting = open > 0 && supportRate !== 0 && slowdown > 0;
			const needsQuarters = mayHelp || openRaised > 0 || isDrifting || noted < yearsNoted;
			if (needsQuarters && help === 1 && noted >= yearsNoted) {
				let limit = Math.min(next[FOLLOW]!, next[CHANGE]!, lastTime);
				if (speed) limit = Math.min(limit, year + 1);
				const least = Math.min(next[PROGRESS]!, next[RAISED]!, mayHelp ? rampBegins : Infinity);
				const before = time;
				for (;;) {
					const quarter = (Math.floor(time * stepsPerYear) + 1) / stepsPerYear;
					const ahead = progressFrom + rate * (quarter - progressTime);
					if (quarter > limit || ahead >= least) break;
					support = within(support + (gained - decay * support) * (quarter - time));
					time = quarter;
					const slowed = factor * on[ON_SPEED]! * (1 - slowdown * within(support + on[ON_SUPPORT]!));
					if (slowed === rate) continue;
					progressFrom = ahead;
					progressTime = time;
					rate = slowed;
				}
				if (time > before) continue;
			}

			// How long it may last.
			let until = lastTime;
			if (needsQuarters) until = Math.min(until, (Math.floor(time * stepsPerYear) + 1) / stepsPerYear);
			if (speed) until = Math.min(until, year + 1);
			if (next[CHANGE]! < until) until = next[CHANGE]!;

			// The first threshold that is reached in it.
			let first = -1;
			let firstTime = until;
			let firstWay = 0;
			let progressUntil = progressFrom + rate * (until - progressTime);
			if (next[PROGRESS]! <= progressUntil || next[FOLLOW]! <= until) {
				for (let n = 0; n < toComeCount; n++) {
					const j = toCome[n]!;
					let reached = Infinity;
					let way = 0;
					const needed = progressNeeded[j]!;
					const isPassed = needed <= progressUntil;
					if (isPassed) {
						way = progressWay[j]!;
						// What was behind us at the start was reached at trend speed.
						if (needed <= 0) reached = needed;
						else reached = rate > 0 ? progressTime + (needed - progressFrom) / rate : time;
					}
					if (followTime[j]! < reached || (followTime[j] === reached && followWay[j]! < way)) {
						reached = followTime[j]!;
						way = followWay[j]!;
					}
					// Rounding may put what is reached within the step a little behind its end.
					if (reached < firstTime || (first < 0 && (isPassed || reached === firstTime))) {
						first = j;
						firstTime = reached;
						firstWay = way;
					}
				}
				if (first >= 0) {
					until = Math.min(until, Math.max(firstTime, time));
					progressUntil = progressFrom + rate * (until - progressTime);
				}
			}
			if (next[RAISED]! <= progressUntil) {
				for (let h = 0; h < hardenedWays.length; h++) {
					const { threshold, way, gains, yearsOf } = hardenedWays[h]!;
					if (state[threshold] !== TO_COME || progressUntil < raisedNeeded[h]!) continue;
					const learnedNow = researchFrom + pace * (time - researchTime);
					const learnedUntil = researchFrom + pace * (until - researchTime);
					const neededNow =
						raisedSeen[h] === time
							? raisedAsked[h]!
							: yearsOf(i, gains[i]! + raiseOf(i, threshold, learnedNow));
					const neededUntil = yearsOf(i, gains[i]! + raiseOf(i, threshold, learnedUntil));
					raisedNeeded[h] = neededNow;
					raisedSeen[h] = until;
					raisedAsked[h] = neededUntil;
					const marginNow = progressFrom + rate * (time - progressTime) - neededNow;
					const marginUntil = progressUntil - neededUntil;
					if (marginNow < 0 && marginUntil < 0) continue;
					let share = 0;
					if (marginNow === -Infinity) share = 1;
					else if (marginNow < 0) share = -marginNow / (marginUntil - marginNow);
					const reached = time + (until - time) * share;
					if (reached < until || first < 0) {
						first = threshold;
						firstTime = reached;
						firstWay = way;
						until = reached;
						// What was asked for at the end that the step would have had is not to be taken for later.
						raisedSeen.fill(-1);
						progressUntil = progressFrom + rate * (until - progressTime);
					}
				}
				lookAhead();
			}

			while (noted < yearsNoted && record.years[noted]! <= until) {
				const at = record.years[noted]!;
				const learned = researchFrom + pace * (at - researchTime);
				const { noted: notes } = record;
				record.progress[noted]![i] = progressFrom + rate * (at - progressTime);
				notes.capabilitySpeed[noted]![i] = rate;
				notes.researchPace[noted]![i] = pace;
				notes.researchYears[noted]![i] = learned;
				notes.researchMultiplier[noted]![i] = help;
				notes.support[noted]![i] = within(support + supportRate * (at - time) + on[ON_SUPPORT]!);
				notes.leakSpeed[noted]![i] = leakSpeed;
				notes.slowdown[noted]![i] = slowdown * backing;
				notes.escapeHardening[noted]![i] = raiseOf(i, ESCAPE, learned);
				notes.opacityHardening[noted]![i] = raiseOf(i, OPACITY, learned);
				notes.contained[noted]![i] = isContained ? 1 : 0;
				noted++;
			}
			if (researchNeeded < Infinity) {
				const learned = researchFrom + pace * (until - researchTime);
				while (researchNeeded <= learned) {
					const years = pace > 0 ? researchTime + (researchNeeded - researchFrom) / pace : until;
					const tick = startTick + Math.floor(Math.max(years, 0) * TICKS_PER_YEAR + 0.5);
					for (let p = 0; p < readiness.length; p++) {
						if (isReady[p] === 1 || readiness[p]!.researchYears[i]! > researchNeeded) continue;
						isReady[p] = 1;
						if (tick <= scale.horizonTick) readiness[p]!.keys[i] = (tick << IDENTITY_BITS) | READY;
					}
					researchNeeded = nextResearch(i);
				}
			}

			support = within(support + supportRate * (until - time));
			time = until;
			if (first >= 0) {
				reach(i, first, keyOfYears(firstTime, first, scale), firstWay);
				if (demonstrations > 0) {
					support = within(support + demonstrations * demonstrated);
					demonstrations = 0;
				}
			}
			if (next[CHANGE]! <= time) change(i, time);
		}
		for (let k = 0; k < interventions.length; k++) {
			begins[k]![i] = beginTime[k]! + start;
			ends[k]![i] = endTime[k]! + start;
		}
	}

	return {
		begins,
		ends,
		walk({ count }, recorded) {
			for (let i = 0; i < count; i++) walkOne(i, i < recorded ? record.years.length : 0);
		}
	};
}
