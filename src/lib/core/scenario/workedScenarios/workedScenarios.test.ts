import { describe, expect, it } from 'vitest';
import { PRESETS } from '../presets/index.ts';
import { parseScenario } from '../parseScenario.ts';
import { simulate } from '../../simulate.ts';
import type { Scenario } from '../scenario.ts';
import { WORKED_SCENARIOS, workedScenarioById } from './index.ts';

const FUTURES = 16_384;
const drawn = (scenario: Scenario) => simulate({ ...scenario, futures: FUTURES });
const worked = (id: string) => workedScenarioById(id)!.scenario;
const standard = () => drawn(PRESETS[0]!.scenario);

describe('worked scenarios', () => {
	it.each(WORKED_SCENARIOS.map((one) => [one.id, one] as const))(
		'%s is valid, told shortly, and runs',
		async (id, one) => {
			expect(id).toMatch(/^[a-z-]+$/);
			expect(PRESETS.map((preset) => preset.id)).not.toContain(id);
			expect(parseScenario(JSON.parse(JSON.stringify(one.scenario)))).toEqual(one.scenario);
			expect(one.scenario.title).toBe(one.title);
			expect(one.steps.length).toBeGreaterThanOrEqual(3);
			expect(one.steps.length).toBeLessThanOrEqual(5);
			const summary = await drawn(one.scenario);
			expect(summary.futures).toBe(FUTURES);
			expect(summary.warnings).toEqual([]);
			expect(Object.keys(summary.proposals).length).toBeGreaterThan(0);
		}
	);

	it('a pause after escape leaves escape where it was, and delays rescue', async () => {
		const [paused, free] = await Promise.all([drawn(worked('pause-after-escape')), standard()]);
		expect(paused.thresholds.escape.quantiles.p50).toBe(free.thresholds.escape.quantiles.p50);
		expect(paused.thresholds.rescue.quantiles.p50!).toBeGreaterThan(free.thresholds.rescue.quantiles.p50!);
		// Rescue before escape is decided before the pause begins.
		expect(paused.precedence.rescue.escape.share).toBe(free.precedence.rescue.escape.share);
	});

	it('the proposal of one’s own pays for its margin', async () => {
		const { proposals } = await drawn(worked('own-proposal'));
		const own = proposals['contained-sprint']!;
		expect(own.survives.share).toBeLessThan(proposals.control!.survives.share);
		expect(own.works.share).toBeLessThan(own.survives.share);
	});

	it('oversight that breaks in one way only breaks later, and sometimes never', async () => {
		const [one, three] = await Promise.all([drawn(worked('opacity-by-relocation')), standard()]);
		expect(one.thresholds.opacity.quantiles.p50!).toBeGreaterThan(three.thresholds.opacity.quantiles.p50!);
		expect(one.thresholds.opacity.notByHorizon.share).toBeGreaterThan(0.25);
		expect(one.proposals.control!.survives.share).toBeGreaterThan(three.proposals.control!.survives.share);
	});

	it('errors in common leave the years and make orders fewer', async () => {
		const [together, free] = await Promise.all([drawn(worked('correlated-errors')), standard()]);
		expect(
			Math.abs(together.thresholds.escape.quantiles.p50! - free.thresholds.escape.quantiles.p50!)
		).toBeLessThan(0.1);
		expect(together.orderings.effective).toBeLessThan(free.orderings.effective);
	});

	it('on a drawn plateau some thresholds wait for its end', async () => {
		const { thresholds } = await drawn(worked('drawn-plateau'));
		const share = (year: number) => thresholds.rescue.byYear.find(([at]) => at === year)![1];
		expect(share(2039) - share(2030)).toBeLessThan(share(2050) - share(2039));
		expect(thresholds.awareness.quantiles.p90!).toBeLessThan(2030);
	});

	it('the survey’s years come out as they were put in', async () => {
		const { thresholds, proposals } = await drawn(worked('years-by-survey'));
		expect(thresholds.rescue.quantiles.p50!).toBeCloseTo(2047, 0);
		expect(thresholds.rescue.quantiles.p10!).toBeCloseTo(2027, 0);
		expect(proposals.control!.survives.share).toBeLessThan(0.15);
	});
});
