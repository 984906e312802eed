import { describe, expect, it } from 'vitest';
import { GOLDEN_SCENARIOS } from '../../../../../tests/golden/goldenScenarios.ts';
import { drawFutures } from '../drawFutures.ts';
import { prepareRun } from '../prepareRun.ts';

describe('where nothing is done', () => {
	it.each(Object.entries(GOLDEN_SCENARIOS))('the walk gives the very arrivals of the static model: %s', async (_, scenario) => {
		const direct = drawFutures(await prepareRun(scenario), 0, scenario.futures);
		const walked = drawFutures(await prepareRun(scenario, { isWalked: true }), 0, scenario.futures);
		for (const [slug, years] of Object.entries(direct.arrivalYears))
			expect(walked.arrivalYears[slug as 'escape'], slug).toEqual(years);
		expect(walked.winningWay).toEqual(direct.winningWay);
		expect(walked.exitYears).toEqual(direct.exitYears);
		expect(walked.proposals).toEqual(direct.proposals);
	});
});
