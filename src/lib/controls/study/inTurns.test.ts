import { describe, expect, it } from 'vitest';
import type { StudyCounts } from '../../core/index.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';
import { Abandoned, inTurns } from './inTurns.ts';

/** Two lanes whose answers come when they are told to. */
function twoLanes() {
	const waiting: (() => void)[] = [];
	const asked: Asked = {
		lanes: 2,
		ask: (() =>
			new Promise((resolve) =>
				waiting.push(() => resolve({ counts: { futures: 4096 } as StudyCounts, chunkTotal: 9 }))
			)) as unknown as Asked['ask']
	};
	const answerAll = async () => {
		for (const answer of waiting.splice(0)) answer();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { asked, waiting, answerAll };
}
const question = (firstChunk: number) => ({ firstChunk, chunkCount: 1 });

describe('inTurns', () => {
	it('asks no more at once than there are lanes, and counts what comes back', async () => {
		const { asked, waiting, answerAll } = twoLanes();
		let counted = 0;
		const turns = inTurns(
			asked,
			() => false,
			(futures) => (counted += futures)
		);
		const answers = [0, 1, 2, 3, 4].map((chunk) => turns.ask('studyChunks', question(chunk)));
		const seen: number[] = [];
		while (counted < 5 * 4096) {
			seen.push(waiting.length);
			await answerAll();
		}
		expect(seen).toEqual([2, 2, 1]);
		expect(await Promise.all(answers)).toHaveLength(5);
	});

	it('asks nothing more once nobody waits', async () => {
		const { asked, waiting, answerAll } = twoLanes();
		let isOver = false;
		const turns = inTurns(
			asked,
			() => isOver,
			() => {}
		);
		const answers = [0, 1, 2, 3].map((chunk) => turns.ask('studyChunks', question(chunk)));
		const outcomes = Promise.allSettled(answers);
		isOver = true;
		await answerAll();
		expect((await outcomes).map(({ status }) => status)).toEqual([
			'fulfilled',
			'fulfilled',
			'rejected',
			'rejected'
		]);
		await expect(answers[3]).rejects.toBeInstanceOf(Abandoned);
		expect(waiting).toEqual([]);
	});

	it('goes on after a failure', async () => {
		let asks = 0;
		const failing = {
			lanes: 1,
			ask: () => (asks++ === 0 ? Promise.reject(new Error('lost')) : Promise.resolve({ study: null }))
		} as unknown as Asked;
		const turns = inTurns(
			failing,
			() => false,
			() => {}
		);
		const [first, second] = [turns.ask('study', { parts: [] }), turns.ask('study', { parts: [] })];
		await expect(first).rejects.toThrow('lost');
		expect(await second).toEqual({ study: null });
	});
});
