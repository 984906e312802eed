import type { JsonValue, Vary } from '../core/sweeps/parseVary.ts';
import type { SweepPoint } from '../core/sweeps/sweepPoint.ts';
import { SAMPLE_PROPOSALS } from './sample/sampleProposals.ts';
import { SAMPLE_SCENARIO } from './sample/sampleScenario.ts';
import { shareOf } from './sample/sampleStatistics.ts';
import { sampleSummary } from './sampleSummary.ts';
import { sweepDocument, type SweepDocument } from './sweepHeat/sweepDocument.ts';

const VARIES: Vary[] = [
	{ path: 'axes[0].curve.doublingYears.p50', values: [0.1, 0.14, 0.2, 0.28, 0.4, 0.57, 0.8, 1.13, 1.6] },
	{ path: 'dependence.common', values: [0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9] }
];
const FUTURES = 32_768;

/**
 * A sweep with plausible numbers, for tests of charts.
 *
 * @param counted how many of its points are counted; absent means all
 */
export function sampleSweepDocument(counted = Infinity): SweepDocument {
	const [across, up] = VARIES as [Vary, Vary];
	const template = sampleSummary(256);
	const points = across.values.flatMap((x, column) =>
		up.values.map((y, row): SweepPoint | undefined => {
			const index = column * up.values.length + row;
			if (index >= counted) return undefined;
			const share = (of: number) => shareOf(Math.round(of * FUTURES), FUTURES);
			const level = 0.08 + 0.5 * (column / across.values.length) * (1 - 0.5 * (row / up.values.length));
			const precedence = structuredClone(template.precedence);
			precedence.rescue.escape = share(level);
			return {
				format: 'ninefold-sweep/1',
				engine: template.engine,
				point: { [across.path]: x, [up.path]: y } as Record<string, JsonValue>,
				index,
				futures: FUTURES,
				given: { kept: FUTURES },
				proposals: Object.fromEntries(
					SAMPLE_PROPOSALS.map(({ id }, k) => {
						const survives = share(level * (0.3 + (k % 7) / 10));
						return [
							id,
							{ survives, fails: share(1 - survives.share), unresolved: share(0), works: survives }
						];
					})
				),
				portfolio: { any: share(Math.min(1, level * 1.4)) },
				precedence,
				thresholds: {} as SweepPoint['thresholds']
			};
		})
	);
	return sweepDocument(
		SAMPLE_SCENARIO,
		VARIES,
		points,
		new Map(SAMPLE_PROPOSALS.map(({ id, name }) => [id, name]))
	);
}
