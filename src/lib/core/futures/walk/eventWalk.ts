import { log2 } from '../../draws/power.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../../draws/variableColumns.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { THRESHOLD_COUNT, THRESHOLDS, thresholdIndex } from '../../scenario/thresholds.ts';
import { arrivalOrder } from '../arrivalOrder.ts';
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
	stepsPerYear?: number;
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
const STILL_TO_COME = 0;
/** Its own way has been reached, but a prerequisite has not arrived. */
const WAITING = 1;
const ARRIVED = 2;

/** A level that hardening raises. */
interface HardenedWay {
	threshold: number;
	way: number;
	/** Years of progress without hardening. */
	years: Float64Array;
	gains: Float64Array;
	yearsOf(i: number, gain: number): number;
}

const within = (value: number): number => Math.max(0, Math.min(value, 1));

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
	const order = arrivalOrder(scenario);
	const beliefs = THRESHOLDS.map(({ slug }) => scenario.thresholds[slug]);
	const fixedKeys = beliefs.map(({ status }, j) =>
		typeof status === 'object' ? keyOf(status.reached, j, scale) : null
	);
	const isNotYet = beliefs.map(({ status }) => status === 'notYet');
	const after = beliefs.map((belief, j) => (fixedKeys[j] === null ? belief.after.map(thresholdIndex) : []));
	const dependents = THRESHOLDS.map((_, j) => order.filter((other) => after[other]!.includes(j)));
	const followers = THRESHOLDS.map((_, j) =>
		order.flatMap((other) =>
			thresholds[other]!.requirements.flatMap(({ follows, years }, way) =>
				follows === j ? [{ threshold: other, way, lagYears: years }] : []
			)
		)
	);
	const triggered = THRESHOLDS.map((_, j) =>
		interventions.flatMap((intervention, k) => (intervention.after === j ? [k] : []))
	);

	/** Raised by understanding, or by an intervention while it is on. */
	const isRaised = THRESHOLDS.map(
		(_, j) =>
			prongs.hardening[j] !== null ||
			interventions.some(({ hardening }) => hardening.some(({ threshold }) => threshold === j))
	);
	const hardened: HardenedWay[] = [];
	const plainWays = THRESHOLDS.map((_, j) =>
		thresholds[j]!.requirements.flatMap(({ follows, years, axis, gains }, way) => {
			if (follows >= 0) return [];
			if (isRaised[j] && axis && gains)
				hardened.push({ threshold: j, way, years, gains, yearsOf: axis.yearsOf });
			return [{ way, years, isHardened: isRaised[j]! && axis !== null }];
		})
	);

	// The state of one future. What changes often stands in the walk's own variables.
	const state = new Uint8Array(THRESHOLD_COUNT);
	/** Progress at which a way without hardening is reached, and which way that is. */
	const progressNeeded = new Float64Array(THRESHOLD_COUNT);
	const progressWay = new Uint8Array(THRESHOLD_COUNT);
	/** Time at which a way that follows is reached. */
	const followTime = new Float64Array(THRESHOLD_COUNT);
	const followWay = new Uint8Array(THRESHOLD_COUNT);
	/** When the own way of a waiting threshold was reached. */
	const ownTick = new Int32Array(THRESHOLD_COUNT);
	const mayCome = new Uint8Array(THRESHOLD_COUNT);
	const raises = new Float64Array(THRESHOLD_COUNT);
	const onNow = new Uint8Array(interventions.length);
	const beginTime = new Float64Array(interventions.length);
	const endTime = new Float64Array(interventions.length);
	const begins = interventions.map(() => new Float64Array(BLOCK_FUTURES));
	const ends = interventions.map(() => new Float64Array(BLOCK_FUTURES));
	const isReady = new Uint8Array(MOST_PROPOSALS);
	/** Products over the interventions that are on, and the sum of what they add to support. */
	let onSpeed = 1;
	let onResearch = 1;
	let onLeak = 1;
	let onSupport = 0;
	let nextChange = Infinity;
	/** Thresholds that may still arrive. */
	let open = 0;
	/** Those of them whose levels understanding raises. */
	let openRaised = 0;
	let isContained = true;
	/** Demonstrations since the step's beginning. */
	let demonstrations = 0;

	const timeOf = (key: number): number => yearOfKey(key, scale) - start;

	/** A threshold arrives at `tick`; what waits for it or follows it may come with it. */
	function arrive(i: number, j: number, tick: number): void {
		const key = fixedKeys[j] ?? (tick << IDENTITY_BITS) | j;
		arrivals[j]![i] = key;
		state[j] = ARRIVED;
		if (mayCome[j]) open--;
		if (prongs.hardening[j]) openRaised--;
		if (isContained && prongs.isDemonstrable[j] && tick > startTick) demonstrations++;
		if (j === ESCAPE) isContained = false;
		spread(i, j, timeOf(key));
	}

	/** What the arrival of a threshold, now or in the past, sets in motion. */
	function spread(i: number, j: number, time: number): void {
		for (const k of triggered[j]!) schedule(i, k, time + interventions[k]!.when[i]!);
		for (const { threshold, way, lagYears } of followers[j]!) {
			const follows = time + lagYears[i]!;
			const earliest = isNotYet[threshold] ? Math.max(follows, 0) : follows;
			if (earliest < followTime[threshold]!) {
				followTime[threshold] = earliest;
				followWay[threshold] = way;
			}
		}
		for (const other of dependents[j]!) if (state[other] === WAITING) arriveIfReady(i, other);
	}

	function arriveIfReady(i: number, j: number): void {
		let tick = ownTick[j]!;
		for (const prerequisite of after[j]!) {
			if (state[prerequisite] !== ARRIVED) return;
			tick = Math.max(tick, arrivals[prerequisite]![i]! >> IDENTITY_BITS);
		}
		arrive(i, j, tick);
	}

	/** The own way of a threshold is reached. */
	function reach(i: number, j: number, time: number, way: number): void {
		const key = keyOfYears(time, j, scale);
		const winning = thresholds[j]!.winningWay;
		if (winning) winning[i] = way;
		if (key === NEVER) {
			// Rounded beyond the horizon.
			if (mayCome[j]) open--;
			mayCome[j] = 0;
			progressNeeded[j] = followTime[j] = Infinity;
			return;
		}
		ownTick[j] = key >> IDENTITY_BITS;
		state[j] = WAITING;
		arriveIfReady(i, j);
	}

	/** An intervention is to begin at that time after the start. */
	function schedule(i: number, k: number, time: number): void {
		const { detected, forYears } = interventions[k]!;
		if (detected && detected[i] === 0) return;
		beginTime[k] = time;
		endTime[k] = forYears ? time + forYears[i]! : Infinity;
		// What is over before the start, or lasts no time, is never on.
		if (endTime[k]! <= Math.max(time, 0)) beginTime[k] = endTime[k] = Infinity;
		if (beginTime[k]! < nextChange) nextChange = beginTime[k]!;
	}

	/** Begins and ends interventions that are due, and adds up what is on. */
	function change(i: number, time: number): void {
		onSpeed = onResearch = onLeak = 1;
		onSupport = 0;
		nextChange = Infinity;
		raises.fill(0);
		for (let k = 0; k < interventions.length; k++) {
			onNow[k] = beginTime[k]! <= time && endTime[k]! > time ? 1 : 0;
			if (beginTime[k]! > time) nextChange = Math.min(nextChange, beginTime[k]!);
			else if (endTime[k]! > time) nextChange = Math.min(nextChange, endTime[k]!);
			if (onNow[k] === 0) continue;
			const { capabilitySpeed, safetyResearch, leak, support, hardening } = interventions[k]!;
			if (capabilitySpeed) onSpeed *= capabilitySpeed[i]!;
			if (safetyResearch) onResearch *= safetyResearch[i]!;
			if (leak) onLeak *= leak[i]!;
			if (support) onSupport += support[i]!;
			for (const { threshold, doublings } of hardening) raises[threshold]! += doublings[i]!;
		}
	}

	/** Sets the state at the start: what has arrived already, what is asked of the rest, and what is on. */
	function begin(i: number): void {
		open = 0;
		openRaised = 0;
		demonstrations = 0;
		nextChange = Infinity;
		for (let k = 0; k < interventions.length; k++) {
			beginTime[k] = endTime[k] = Infinity;
			if (interventions[k]!.after < 0) schedule(i, k, interventions[k]!.when[i]! - start);
		}
		for (let j = 0; j < THRESHOLD_COUNT; j++) {
			const isPast = arrivals[j]![i]! >> IDENTITY_BITS <= startTick;
			state[j] = isPast ? ARRIVED : STILL_TO_COME;
			progressNeeded[j] = followTime[j] = Infinity;
			if (isPast) continue;
			if (prongs.hardening[j]) openRaised++;
			const fixed = fixedKeys[j]!;
			if (fixed !== null) {
				followTime[j] = fixed === NEVER ? Infinity : timeOf(fixed);
				continue;
			}
			arrivals[j]![i] = NEVER;
			for (const { way, years, isHardened } of plainWays[j]!) {
				const needed = years[i]!;
				// A level that is behind us already is not raised any more.
				if ((!isHardened || needed <= 0) && needed < progressNeeded[j]!) {
					progressNeeded[j] = needed;
					progressWay[j] = way;
				}
			}
		}
		isContained = state[ESCAPE] !== ARRIVED;
		for (let j = 0; j < THRESHOLD_COUNT; j++)
			if (state[j] === ARRIVED) spread(i, j, timeOf(arrivals[j]![i]!));
		for (const j of order) {
			mayCome[j] = state[j] === ARRIVED || mayArrive(i, j) ? 1 : 0;
			if (mayCome[j] && state[j] !== ARRIVED) open++;
		}
		change(i, 0);
	}

	/** Whether a threshold can arrive at all; those that it waits for or follows have been looked at. */
	function mayArrive(i: number, j: number): boolean {
		for (const prerequisite of after[j]!) if (mayCome[prerequisite] === 0) return false;
		if (progressNeeded[j]! < Infinity || followTime[j]! < Infinity) return true;
		return thresholds[j]!.requirements.some(({ follows, years }) =>
			follows >= 0 ? mayCome[follows] === 1 && years[i]! < Infinity : years[i]! < Infinity
		);
	}

	/** How many times faster research goes with the help of contained systems, after so much progress. */
	function helpAt(i: number, progress: number): number {
		if (prongs.containment === 0 || !isContained || progress <= prongs.rampFromYears[i]!) return 1;
		const { rampAxis, rampFrom, rampTo, rampToYears } = prongs;
		const gain = progress < rampToYears[i]! ? rampAxis!.kernel.gainOf(i, Math.max(progress, 0)) : Infinity;
		const share = gain === Infinity ? 1 : within((gain - rampFrom[i]!) / (rampTo[i]! - rampFrom[i]!));
		return 1 + (prongs.multiplier[i]! - 1) * prongs.containment * share;
	}

	/** Doublings by which a threshold's levels are raised, after so much research. */
	function raiseOf(i: number, j: number, researchYears: number): number {
		const strength = prongs.hardening[j];
		return raises[j]! + (strength ? strength[i]! * log2(1 + researchYears) : 0);
	}

	function walkOne(i: number, isRecorded: boolean): void {
		begin(i);
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
		let waitingProposals = 0;
		for (let p = 0; p < readiness.length; p++) {
			readiness[p]!.keys[i] = NEVER;
			isReady[p] = readiness[p]!.researchYears[i]! < Infinity ? 0 : 1;
			if (isReady[p] === 0) waitingProposals++;
		}
		let noted = 0;
		const yearsNoted = isRecorded ? record.years.length : 0;
		const [leak, slowdown, decay] = [prongs.leak[i]!, prongs.slowdown[i]!, prongs.decay[i]!];
		const gained = prongs.campaign[i]! * prongs.demos;

		while ((open > 0 || waitingProposals > 0 || noted < yearsNoted) && time < lastTime) {
			// What holds during this step, from the state at its beginning.
			if (speed) while (year + 1 <= time) year++;
			const progress = progressFrom + rate * (time - progressTime);
			const help = helpAt(i, progressTime === time ? progressFrom : progress);
			const backing = within(support + onSupport);
			const leakSpeed = leak * onLeak * (prongs.shield === 1 ? 1 - backing : 1) * (help - 1);
			const newRate =
				(speed ? speed.factorOf(i, year) : 1) * onSpeed * (1 + leakSpeed) * (1 - slowdown * backing);
			const newPace = prongs.understanding * help * onResearch;
			const supportRate = gained - decay * support;
			if (newRate !== rate) {
				if (rate >= 0) progressFrom += rate * (time - progressTime);
				progressTime = time;
				rate = newRate;
			}
			if (newPace !== pace) {
				if (pace >= 0) researchFrom += pace * (time - researchTime);
				researchTime = time;
				pace = newPace;
			}

			// How long it may last. Quarters matter only where something still changes from one to the next.
			const mayHelp = prongs.containment > 0 && isContained;
			const needsSteps =
				mayHelp || openRaised > 0 || (supportRate !== 0 && slowdown > 0) || noted < yearsNoted;
			let until = lastTime;
			if (needsSteps) until = Math.min(until, (Math.floor(time * stepsPerYear) + 1) / stepsPerYear);
			if (speed) until = Math.min(until, year + 1);
			if (nextChange < until) until = nextChange;

			// The first threshold that is reached in it.
			const progressUntil = progressFrom + rate * (until - progressTime);
			let first = -1;
			let firstTime = until;
			let firstWay = 0;
			for (let j = 0; j < THRESHOLD_COUNT; j++) {
				if (state[j] !== STILL_TO_COME) continue;
				let reached = Infinity;
				let way = 0;
				const needed = progressNeeded[j]!;
				if (needed <= progressUntil) {
					way = progressWay[j]!;
					// What was behind us at the start was reached at trend speed.
					if (needed <= 0) reached = needed;
					else reached = rate > 0 ? progressTime + (needed - progressFrom) / rate : time;
				}
				const follows = followTime[j]!;
				if (follows < reached || (follows === reached && followWay[j]! < way)) {
					reached = follows;
					way = followWay[j]!;
				}
				if (reached < firstTime || (reached === firstTime && first < 0 && reached < Infinity)) {
					first = j;
					firstTime = reached;
					firstWay = way;
				} else if (first < 0 && needed <= progressUntil) {
					// Rounding may put what is reached within the step a little behind its end.
					first = j;
					firstTime = reached;
					firstWay = way;
				}
			}
			if (first >= 0) until = Math.min(until, Math.max(firstTime, time));
			for (const { threshold, way, years, gains, yearsOf } of hardened) {
				if (state[threshold] !== STILL_TO_COME || years[i]! <= 0) continue;
				const progressEnd = progressFrom + rate * (until - progressTime);
				if (progressEnd < years[i]!) continue;
				const researchNow = researchFrom + pace * (time - researchTime);
				const researchEnd = researchFrom + pace * (until - researchTime);
				const progressNow = progressFrom + rate * (time - progressTime);
				const marginNow = progressNow - yearsOf(i, gains[i]! + raiseOf(i, threshold, researchNow));
				const marginEnd = progressEnd - yearsOf(i, gains[i]! + raiseOf(i, threshold, researchEnd));
				if (marginNow < 0 && marginEnd < 0) continue;
				const share = marginNow >= 0 ? 0 : marginNow === -Infinity ? 1 : -marginNow / (marginEnd - marginNow);
				const reached = time + (until - time) * share;
				if (reached < until || first < 0) {
					first = threshold;
					firstTime = reached;
					firstWay = way;
					until = reached;
				}
			}

			while (noted < yearsNoted && record.years[noted]! <= until) {
				const at = record.years[noted]!;
				const research = researchFrom + pace * (at - researchTime);
				const { noted: notes } = record;
				record.progress[noted]![i] = progressFrom + rate * (at - progressTime);
				notes.capabilitySpeed[noted]![i] = rate;
				notes.researchPace[noted]![i] = pace;
				notes.researchYears[noted]![i] = research;
				notes.researchMultiplier[noted]![i] = help;
				notes.support[noted]![i] = within(support + supportRate * (at - time) + onSupport);
				notes.leakSpeed[noted]![i] = leakSpeed;
				notes.slowdown[noted]![i] = slowdown * backing;
				notes.escapeHardening[noted]![i] = raiseOf(i, ESCAPE, research);
				notes.opacityHardening[noted]![i] = raiseOf(i, OPACITY, research);
				notes.contained[noted]![i] = isContained ? 1 : 0;
				noted++;
			}
			if (waitingProposals > 0) {
				const research = researchFrom + pace * (until - researchTime);
				for (let p = 0; p < readiness.length; p++) {
					const { researchYears, keys } = readiness[p]!;
					const needed = researchYears[i]!;
					if (isReady[p] === 1 || needed > research) continue;
					isReady[p] = 1;
					const years = pace > 0 ? researchTime + (needed - researchFrom) / pace : until;
					const tick = startTick + Math.floor(Math.max(years, 0) * TICKS_PER_YEAR + 0.5);
					if (tick <= scale.horizonTick) keys[i] = (tick << IDENTITY_BITS) | READY;
					waitingProposals--;
				}
			}

			support = within(support + supportRate * (until - time));
			time = until;
			if (first >= 0) reach(i, first, firstTime, firstWay);
			if (demonstrations > 0) {
				const each = prongs.demo[i]! * prongs.demos * (1 + prongs.containment);
				support = within(support + demonstrations * each);
				demonstrations = 0;
			}
			if (nextChange <= time) change(i, time);
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
			for (let i = 0; i < count; i++) walkOne(i, i < recorded);
		}
	};
}
