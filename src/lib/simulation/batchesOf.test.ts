import { expect, test } from 'vitest';
import { batchesBeyond, batchesOf, tasksOf } from './batchesOf.ts';

test('a hundred thousand futures come in four pictures', () => {
	expect(batchesOf(25)).toEqual([
		{ firstChunk: 0, chunkCount: 1 },
		{ firstChunk: 1, chunkCount: 3 },
		{ firstChunk: 4, chunkCount: 9 },
		{ firstChunk: 13, chunkCount: 12 }
	]);
});

test.each([1, 2, 25, 245, 2442])('batches of %i chunks cover every chunk once', (total) => {
	let next = 0;
	for (const { firstChunk, chunkCount } of batchesOf(total)) {
		expect(firstChunk).toBe(next);
		expect(chunkCount).toBeGreaterThan(0);
		next += chunkCount;
	}
	expect(next).toBe(total);
});

test.each([
	[1, 2],
	[3, 2],
	[9, 2],
	[12, 4],
	[48, 3]
])('%i chunks over %i lanes are cut without gaps', (chunkCount, lanes) => {
	const tasks = tasksOf({ firstChunk: 7, chunkCount }, lanes);
	const chunks = tasks.flatMap((task) =>
		Array.from({ length: task.chunkCount }, (_, chunk) => task.firstChunk + chunk)
	);
	expect(chunks).toEqual(Array.from({ length: chunkCount }, (_, chunk) => 7 + chunk));
	expect(Math.max(...tasks.map((task) => task.chunkCount))).toBeLessThanOrEqual(4);
});

test('what a condition needs beyond comes in large batches, without gaps', () => {
	expect(batchesBeyond(25, 103)).toEqual([
		{ firstChunk: 25, chunkCount: 48 },
		{ firstChunk: 73, chunkCount: 48 },
		{ firstChunk: 121, chunkCount: 7 }
	]);
	expect(batchesBeyond(25, 0)).toEqual([]);
});
