import type { Scenario, Summary } from '../../src/lib/core/index.ts';
import type { Runner } from '../../src/lib/simulation/runner.ts';

/** The summary that a runner of the page makes of two chunks, counted apart and put together out of order. */
export async function summaryFrom(runner: Runner, scenario: Scenario): Promise<Summary> {
	const job = { id: 1, scenario };
	try {
		await runner.warm(job);
		const parts = await Promise.all([runner.count(job, 1, 1), runner.count(job, 0, 1)]);
		const { summary } = await runner.summarise(
			job,
			parts.map(({ counts }) => counts)
		);
		return summary;
	} finally {
		runner.close();
	}
}
