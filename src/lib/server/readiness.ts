import { createHash } from 'node:crypto';
import { PRESETS, type Scenario, type Summary } from '../core/index.ts';
import { performRenderJob } from './render/performRenderJob.ts';
import type { RenderJob } from './render/job.ts';

/** A thousand futures of the default scenario, whose numbers are known. */
const PROBE: RenderJob = {
	kind: 'summary',
	scenario: { ...(PRESETS[0]!.scenario as Scenario), futures: 1000 }
};
/** What they come to. Changes with the engine's version, with the default scenario, and with what a summary holds. */
export const EXPECTED_FINGERPRINT = 'bf483dbc7d82e8b8e3b42585ab6747ee';

/** An answer is good for so long: many may ask, and numbers do not change in a program that runs. */
const SECONDS_GOOD = 20;

export const summaryFingerprint = (summary: Summary): string =>
	createHash('sha256').update(JSON.stringify(summary)).digest('hex').slice(0, 32);

export interface Readiness {
	isReady: boolean;
	sentence: string;
}

/** What counts here, as far as readiness has to know it. */
interface Pool {
	run(job: RenderJob, options: { isUrgent: true }): Promise<unknown>;
	state: { ready: number; waiting: number; begun: number };
}

let last: { pool: Pool | null; at: number; fault: Promise<string | null> } | undefined;

/** Whether processes are there that count as they should; asked again only after a while. */
export async function readiness(pool: Pool | null, now = performance.now() / 1000): Promise<Readiness> {
	if (!last || last.pool !== pool || now - last.at > SECONDS_GOOD)
		last = { pool, at: now, fault: probed(pool) };
	const fault = await last.fault;
	if (fault !== null) {
		last = undefined;
		return { isReady: false, sentence: `not ready: ${fault}` };
	}
	if (!pool) return { isReady: true, sentence: 'ready: this process renders by itself' };
	const { ready, waiting, begun } = pool.state;
	return {
		isReady: true,
		sentence: `ready: ${ready} processes render, ${waiting} jobs wait, ${begun} were begun`
	};
}

/** @returns what is wrong; null = nothing */
async function probed(pool: Pool | null): Promise<string | null> {
	try {
		const summary = pool ? await pool.run(PROBE, { isUrgent: true }) : await performRenderJob(PROBE);
		return summaryFingerprint(summary as Summary) === EXPECTED_FINGERPRINT
			? null
			: 'the numbers counted here are not those of this engine';
	} catch {
		return 'what counts here does not answer';
	}
}
