import { fileURLToPath } from 'node:url';
import { svgToPng } from '../../share/png.ts';
import { carriedError } from './carriedError.ts';
import type { DocumentOf } from './job.ts';
import { performRenderJob } from './performRenderJob.ts';
import { RENDERER_MARK } from './rendererMark.ts';
import type { RendererAnswer, RendererTask } from './rendererMessage.ts';

/**
 * The file of this very module. The server imports it only to learn where it is in the build, and starts it as processes
 * of their own; a process so marked does what it is told, one task after another.
 */
export const childFile = fileURLToPath(import.meta.url);

if (process.env[RENDERER_MARK] && process.send) {
	const say = (answer: RendererAnswer) => process.send!(answer, () => {});
	process.on('message', async ({ id, job, document }: RendererTask) => {
		const given = document === undefined ? undefined : ((async () => document) as DocumentOf);
		try {
			say({ id, result: await performRenderJob(job, given) });
		} catch (error) {
			say({ id, error: carriedError(error) });
		}
	});
	// A signal to the whole group is for the server: it lets answers under way end first, and then ends this process.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
	process.on('disconnect', () => process.exit(0));
	// What draws PNGs takes a while to load: nobody's first picture is to wait for it.
	await svgToPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1);
	say({ ready: true });
}
