import { describe, expect, it } from 'vitest';
import { compare, prepareRun, type Comparison, type RunPlan, type Scenario } from '../core/index.ts';
import { presetById } from '../core/scenario/presets/index.ts';
import { comparisonInLanes } from './comparisonInLanes.ts';
import { ANSWERERS, type QuestionKind, type Questions } from './questions/questions.ts';
import type { Asked } from './studyInLanes.ts';

const base: Scenario = {
	...presetById('metr-trend')!.scenario,
	futures: 30_000,
	proposals: ['control', 'boxing']
};
const other: Scenario = { ...base, title: 'More dependent', dependence: { common: 0.5 } };

/** Lanes with plans of their own, which take turns. */
function threeLanes(): Asked & { kinds: QuestionKind[] } {
	const plans: Promise<RunPlan>[] = [];
	const kinds: QuestionKind[] = [];
	return {
		lanes: 3,
		kinds,
		async ask<Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]['question'], of?: Scenario) {
			const lane = kinds.push(kind) % 3;
			const plan = await (plans[lane] ??= prepareRun(of!));
			return (await ANSWERERS[kind]()).answer(plan, structuredClone(question));
		}
	};
}

describe('comparisonInLanes', () => {
	it('gives what one lane gives, after ever sharper pictures', async () => {
		const asked = threeLanes();
		const pictures: Comparison[] = [];
		const found = await comparisonInLanes(asked, [base, other], {
			onPicture: (comparison) => pictures.push(comparison)
		});
		expect(JSON.stringify(found)).toBe(JSON.stringify(await compare([base, other])));
		expect(pictures.map(({ summaries }) => summaries.map(({ futures }) => futures))).toEqual([
			[4096, 4096],
			[16_384, 16_384]
		]);
		expect(asked.kinds.filter((kind) => kind === 'comparisonChunks').length).toBeGreaterThan(3);
	});

	it('draws on for the scenarios whose condition keeps too few', async () => {
		const few = { ...base, futures: 5000 };
		const compared = [
			few,
			{ ...few, title: 'Early', given: 'rescue < 2028' },
			{ ...other, given: 'rescue < 2029' }
		];
		const found = await comparisonInLanes(threeLanes(), compared);
		expect(found.summaries.map(({ futures }) => futures > 5000)).toEqual([false, true, true]);
		expect(JSON.stringify(found)).toBe(JSON.stringify(await compare(compared)));
	});

	it('ends where nobody wants it any more', async () => {
		const aborter = new AbortController();
		const asked = threeLanes();
		const found = comparisonInLanes(asked, [base, other], {
			onPicture: () => aborter.abort(new Error('changed')),
			signal: aborter.signal
		});
		await expect(found).rejects.toThrow('changed');
		expect(asked.kinds.filter((kind) => kind === 'comparisonChunks')).toHaveLength(1);
	});
});
