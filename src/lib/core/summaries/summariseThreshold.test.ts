import { expect, it } from 'vitest';
import { presetById } from '../scenario/presets/index.ts';
import { simulate } from '../simulate.ts';

const scenario = presetById('metr-trend')!.scenario;

it('does not bound the median by fewer than six futures', async () => {
	const { thresholds } = await simulate({ ...scenario, futures: 5 });
	expect(thresholds.escape.medianInterval.high).toBeNull();
	const more = await simulate({ ...scenario, futures: 100 });
	const { low, high } = more.thresholds.escape.medianInterval;
	expect(low).toBeLessThan(more.thresholds.escape.quantiles.p50!);
	expect(high).toBeGreaterThan(more.thresholds.escape.quantiles.p50!);
});
