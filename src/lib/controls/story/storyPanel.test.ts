import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRun, PRESETS, tellFuture } from '../../core/index.ts';
import type { StoryAnswer, StoryQuestion } from '../../simulation/questions/story.ts';
import { arrowStep } from './arrowStep.ts';
import { gapBefore } from './gapBefore.ts';
import { searchFuture } from './searchFuture.ts';
import { stateInWords } from './stateInWords.ts';
import { storyState } from './storyState.ts';

const plan = await prepareRun({ ...PRESETS[0]!.scenario, futures: 4096 });

describe('storyState', () => {
	it('ends with every verdict, and never takes one back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 4095 }), (number) => {
				const story = tellFuture(plan, number);
				const states = Array.from({ length: story.events.length + 1 }, (_, count) =>
					storyState(story, count)
				);
				expect(states[0]!.every(({ standing }) => standing === 'open')).toBe(true);
				const verdicts = { fails: 'failed', survives: 'safe', unresolved: 'undecided' };
				expect(states.at(-1)!.map(({ standing }) => standing)).toEqual(
					story.proposals.map(({ verdict }) => verdicts[verdict])
				);
				for (const [count, state] of states.entries())
					for (const [p, { standing, isNew }] of state.entries()) {
						const before = states[count - 1]?.[p]?.standing ?? 'open';
						expect(isNew).toBe(standing !== before);
						if (before !== 'open') expect(standing).toBe(before);
					}
			}),
			{ numRuns: 25 }
		);
	});
});

describe('stateInWords', () => {
	it('counts, and leaves out what is not there', () => {
		const standing = (of: 'open' | 'failed' | 'safe' | 'undecided') => ({
			id: of,
			name: of,
			standing: of,
			isNew: false
		});
		expect(stateInWords([standing('open'), standing('failed'), standing('open')])).toBe(
			'1 failed, 2 still open'
		);
		expect(stateInWords([standing('safe'), standing('undecided')])).toBe('1 safe, 1 not decided');
	});
});

describe('arrowStep', () => {
	it('steps within the story, and leaves other keys alone', () => {
		expect(arrowStep('ArrowRight', 3, 9)).toBe(4);
		expect(arrowStep('ArrowDown', 9, 9)).toBe(9);
		expect(arrowStep('ArrowLeft', 1, 9)).toBe(1);
		expect(arrowStep('ArrowUp', 5, 9)).toBe(4);
		expect(arrowStep('Home', 5, 9)).toBe(1);
		expect(arrowStep('End', 5, 9)).toBe(9);
		expect(arrowStep('Tab', 5, 9)).toBeNull();
	});
});

describe('gapBefore', () => {
	it('is longer for a longer time, within limits', () => {
		expect(gapBefore(2030, undefined)).toBe(0);
		expect(gapBefore(2030, 2030)).toBe(6);
		expect(gapBefore(2032, 2030)).toBeGreaterThan(gapBefore(2031, 2030));
		expect(gapBefore(2060, 2030)).toBe(72);
	});
});

describe('searchFuture', () => {
	/** A teller of 25 futures, of which some are as wanted; it looks through four at a time. */
	function teller(fitting: number[]) {
		const asked: number[] = [];
		const ask = async (question: StoryQuestion): Promise<StoryAnswer> => {
			const { from } = question as { from: number };
			asked.push(from);
			const number = fitting.find((one) => one >= from && one < from + 4);
			if (number !== undefined) return { story: tellFuture(plan, number), effects: null };
			return { story: null, lookOnFrom: from + 4 < 25 ? from + 4 : null };
		};
		return { ask, asked };
	}

	it('goes on until it finds one, and begins again from the first', async () => {
		const far = teller([14]);
		expect((await searchFuture(far.ask, { any: true }, 3))?.story.number).toBe(14);
		expect(far.asked).toEqual([3, 7, 11]);
		const before = teller([2]);
		expect((await searchFuture(before.ask, { any: true }, 20))?.story.number).toBe(2);
		expect(before.asked).toEqual([20, 24, 0]);
	});

	it('ends where there is none, or nobody waits', async () => {
		const none = teller([]);
		expect(await searchFuture(none.ask, { any: true }, 9)).toBeNull();
		expect(none.asked).toEqual([9, 13, 17, 21, 0, 4, 8]);
		const left = teller([20]);
		expect(await searchFuture(left.ask, { any: true }, 0, () => left.asked.length === 2)).toBeNull();
		expect(left.asked).toEqual([0, 4]);
	});
});
