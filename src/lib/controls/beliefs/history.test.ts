import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS, type Scenario } from '../../core/index.ts';
import {
	canRedo,
	canUndo,
	historyFrom,
	MOST_STEPS,
	movedBy,
	recorded,
	shortened,
	type History,
	type Moment
} from './history.ts';

const preset = PRESETS[0]!;
const moment = (seed: number, title = 'Mine', document = 0): Moment => ({
	draft: { ...preset.scenario, seed, title } as Scenario,
	preset,
	document
});
const seedsOf = ({ moments }: History) => moments.map(({ draft }) => draft.seed);
const begin = () => historyFrom(moment(0));

/** Any changes in a row: at one of two places, part of the step before or not, sometimes another document. */
const arbitraryChanges = fc.array(
	fc.record({
		seed: fc.nat(5),
		place: fc.constantFrom('seed', 'speed.volatility', null),
		goesOn: fc.boolean(),
		document: fc.nat(1)
	}),
	{ maxLength: 30 }
);
const after = (changes: { seed: number; place: string | null; goesOn: boolean; document: number }[]) =>
	changes.reduce(
		(history, { seed, place, goesOn, document }) =>
			recorded(history, moment(seed, 'Mine', document), place, goesOn),
		begin()
	);

describe('the history', () => {
	it('undone to its beginning and redone to its end is what it was', () => {
		fc.assert(
			fc.property(arbitraryChanges, fc.nat(40), (changes, extra) => {
				const history = after(changes);
				const steps = history.at;
				let walked = history;
				for (let step = 0; step < steps + extra; step++) walked = movedBy(walked, -1);
				expect(walked.moments[walked.at]).toEqual(moment(0));
				expect(canUndo(walked)).toBe(false);
				for (let step = 0; step < steps + extra; step++) walked = movedBy(walked, 1);
				expect(walked).toEqual({ ...history, isOpen: false });
				expect(canRedo(walked)).toBe(false);
			}),
			{ seed: 9, numRuns: 300 }
		);
	});

	it('shows the last change, never two moments alike in a row, and a place for each step', () => {
		fc.assert(
			fc.property(arbitraryChanges, (changes) => {
				const { moments, places, at } = after(changes);
				const last = changes.at(-1);
				if (last) expect(moments[at]).toEqual(moment(last.seed, 'Mine', last.document));
				expect(places).toHaveLength(moments.length - 1);
				for (let index = 1; index < moments.length; index++)
					expect(moments[index]).not.toEqual(moments[index - 1]);
			}),
			{ seed: 9, numRuns: 300 }
		);
	});

	it('forgets what was undone as soon as something else is changed', () => {
		const history = [1, 2, 3].reduce((so, seed) => recorded(so, moment(seed), 'seed'), begin());
		const changed = recorded(movedBy(history, -2), moment(9), 'seed');
		expect(seedsOf(changed)).toEqual([0, 1, 9]);
		expect(canRedo(changed)).toBe(false);
	});

	it('keeps what was undone when a change changes nothing', () => {
		const history = movedBy(recorded(begin(), moment(1), 'seed'), -1);
		expect(canRedo(recorded(history, moment(0), 'seed'))).toBe(true);
	});

	it('takes changes that go on as one step, from before the first to after the last', () => {
		let history = recorded(begin(), moment(1), 'speed.volatility');
		history = recorded(history, moment(2), 'seed');
		for (const seed of [3, 4, 5]) history = recorded(history, moment(seed), 'seed', true);
		expect(seedsOf(history)).toEqual([0, 1, 5]);
		expect(history.places).toEqual(['speed.volatility', 'seed']);
		history = recorded(history, moment(6), 'speed.persistence', true);
		expect(history.places).toEqual(['speed.volatility', '']);
	});

	it('a step taken back while it is made is none, and what follows does not join the step before', () => {
		const settled = recorded(begin(), moment(1), 'seed');
		let history = recorded(settled, moment(2), 'seed');
		history = recorded(history, moment(1), 'seed', true);
		expect(seedsOf(history)).toEqual([0, 1]);
		history = recorded(history, moment(3), 'seed', true);
		expect(seedsOf(history)).toEqual([0, 1, 3]);
	});

	it('a gesture that begins with no change does not join the step before', () => {
		let history = recorded(begin(), moment(1), 'seed');
		history = recorded(history, moment(1), 'seed');
		history = recorded(history, moment(2), 'seed', true);
		expect(seedsOf(history)).toEqual([0, 1, 2]);
	});

	it('keeps the latest steps only', () => {
		let history = begin();
		for (let seed = 1; seed <= MOST_STEPS + 30; seed++) history = recorded(history, moment(seed), 'seed');
		expect(history.places).toHaveLength(MOST_STEPS);
		expect(seedsOf(history)[0]).toBe(30);
		expect(history.moments[history.at]!.draft.seed).toBe(MOST_STEPS + 30);
	});

	it('is shortened around what stands on the page', () => {
		fc.assert(
			fc.property(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 25 }), (steps, back, most) => {
				let history = begin();
				for (let seed = 1; seed <= steps; seed++) history = recorded(history, moment(seed), 'seed');
				history = movedBy(history, -back);
				const short = shortened(history, most);
				expect(short.moments[short.at]).toEqual(history.moments[history.at]);
				expect(short.places).toHaveLength(Math.min(most, steps));
				expect(short.moments).toHaveLength(short.places.length + 1);
			}),
			{ seed: 9, numRuns: 200 }
		);
	});
});
