import { expect, it } from 'vitest';
import { PRESETS, simulate } from '../core/index.ts';
import { headlineOf } from '../controls/answers/headline.ts';
import { answersOnly } from './answersOnly.ts';

it('keeps what is said of a scenario in short, in less than half of the length', async () => {
	const summary = await simulate({ ...PRESETS[0]!.scenario, futures: 4096 });
	const short = answersOnly(summary);
	expect(headlineOf(short)).toEqual(headlineOf(summary));
	expect(short.thresholds.escape.quantiles).toEqual(summary.thresholds.escape.quantiles);
	expect(short.proposals.control!.causes).toEqual(summary.proposals.control!.causes);
	expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(summary).length / 2);
});
