import { describe, expect, it } from 'vitest';
import { prepareRun, study, type RunPlan, type Scenario } from '../core/index.ts';
import { presetById } from '../core/scenario/presets/index.ts';
import { ANSWERERS, type QuestionKind, type Questions } from './questions/questions.ts';
import { studyInLanes, type Asked } from './studyInLanes.ts';

const scenario: Scenario = { ...presetById('metr-trend')!.scenario, futures: 30_000 };

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

describe('studyInLanes', () => {
	it('gives what one lane gives', async () => {
		const asked = threeLanes();
		const portfolio = ['control', 'elk'];
		expect(await studyInLanes(asked, scenario, portfolio)).toEqual(await study(scenario, { portfolio }));
		expect(asked.kinds.filter((kind) => kind === 'studyChunks').length).toBeGreaterThan(3);
		expect(asked.kinds.at(-1)).toBe('study');
	});

	it('draws on where a condition keeps too few', async () => {
		const conditional = { ...scenario, futures: 5000, given: 'rescue < escape' };
		const found = await studyInLanes(threeLanes(), conditional);
		expect(found.futures).toBeGreaterThan(5000);
		expect(found).toEqual(await study(conditional));
	});

	it('takes a scenario of less than a chunk', async () => {
		const small = { ...scenario, futures: 500 };
		expect((await studyInLanes(threeLanes(), small)).futures).toBe(500);
	});
});
