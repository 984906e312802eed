import { describe, expect, it } from 'vitest';
import {
	countSweep,
	mergeSweeps,
	parseVary,
	prepareRun,
	sweepPoints,
	type GridPoint,
	type Scenario,
	type SweepPoint
} from '../core/index.ts';
import { presetById } from '../core/scenario/presets/index.ts';
import { ANSWERERS, type QuestionKind, type Questions } from './questions/questions.ts';
import type { Asked } from './studyInLanes.ts';
import { MOST_POINT_FUTURES, sweepInLanes } from './sweepInLanes.ts';

const scenario: Scenario = { ...presetById('metr-trend')!.scenario, futures: 20_000, proposals: ['control'] };
const varies = ['dependence.common=0,0.5', 'exitYears.p50=1,2,4'].map(parseVary);
const points: GridPoint[] = await sweepPoints(scenario, varies);

function twoLanes(): Asked & { chunks: number[] } {
	const chunks: number[] = [];
	return {
		lanes: 2,
		chunks,
		async ask<Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]['question'], of?: Scenario) {
			chunks.push((question as Questions['sweepPoint']['question']).chunkCount);
			return (await ANSWERERS[kind]()).answer(await prepareRun(of!), structuredClone(question));
		}
	};
}

describe('sweepInLanes', () => {
	it('ends with what the terminal’s sweep gives', async () => {
		const last: SweepPoint[] = [];
		const asked = twoLanes();
		await sweepInLanes(asked, points, { onPoint: (point) => (last[point.index] = point) });
		const whole: SweepPoint[] = [];
		const lines = countSweep({ scenario, varies, points });
		for await (const point of mergeSweeps([{ name: 'whole', lines }])) whole.push(point);
		expect(JSON.stringify(last)).toBe(JSON.stringify(whole));
		expect(asked.chunks).toEqual([2, 2, 2, 2, 2, 2, 6, 6, 6, 6, 6, 6]);
	});

	it('asks only once about points that are small', async () => {
		const small = points.map((point) => ({ ...point, scenario: { ...point.scenario, futures: 5000 } }));
		const asked = twoLanes();
		await sweepInLanes(asked, small, { onPoint: () => {} });
		expect(asked.chunks).toHaveLength(6);
	});

	it('ends where nobody wants it any more', async () => {
		const aborter = new AbortController();
		const asked = twoLanes();
		const swept = sweepInLanes(asked, points, {
			onPoint: () => aborter.abort(new Error('changed')),
			signal: aborter.signal
		});
		await expect(swept).rejects.toThrow('changed');
		expect(asked.chunks.length).toBeLessThanOrEqual(3);
	});

	it('has points large enough for eight chunks', () => {
		expect(MOST_POINT_FUTURES).toBe(8 * 4096);
	});
});
