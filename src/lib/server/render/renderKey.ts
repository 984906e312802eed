import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from '../../core/index.ts';
import { canonicalScenario } from '../../core/scenario/canonicalScenario.ts';
import { settingsText } from '../../share/pictureSettings.ts';
import type { RenderJob } from './job.ts';

/**
 * What a result depends on, as 43 characters of [A-Za-z0-9_-]: the engine that runs and the one whose rules are asked for,
 * the version of what draws, the scenarios however they were written, and for a picture all that is said in it.
 *
 * @param renderer the version of the program
 */
export function renderKey(job: RenderJob, renderer: string): string {
	const scenarios = job.kind === 'comparison' || job.kind === 'picture' ? job.scenarios : [job.scenario];
	const rules = job.kind === 'picture' ? job.settings.engine : job.engine;
	const drawing =
		job.kind === 'picture'
			? [job.type, job.chart, settingsText(job.settings), job.codes, job.origin ?? null]
			: [];
	const parts = [
		...[ENGINE_VERSION, rules ?? ENGINE_VERSION, renderer, job.kind],
		...[scenarios.map(canonicalScenario), drawing]
	];
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
