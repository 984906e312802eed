import { inlineRunner } from './inline.ts';
import { workerPool } from './pool.ts';
import type { Runner } from './runner.ts';

/** One core is left to the page itself where there are enough; more than four workers no longer pay. */
export const laneCount = (cores: number): number => Math.min(4, Math.max(2, cores - 1));

/** Workers where the browser starts them, else the page itself. */
export function openRunner(): Runner {
	try {
		return workerPool(
			laneCount(navigator.hardwareConcurrency || 2),
			() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'futures' })
		);
	} catch {
		return inlineRunner();
	}
}
