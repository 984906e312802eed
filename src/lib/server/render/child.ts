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

/** A little of everything that charts are drawn with. */
const FIRST_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" font-family="Inter">
<rect width="600" height="300" fill="#fbfbf9"/><text x="9" y="40" font-size="19" font-weight="600">29 of 100 futures</text>
<path d="M9 99C99 9 199 9 299 199L9 199Z" fill="#2f5fb3" fill-opacity="0.5" stroke="#222"/><circle cx="50" cy="50" r="8"/>
<line x1="0" x2="500" y1="7" y2="9" stroke="#333" stroke-dasharray="3 2"/></svg>`;

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
	// What draws PNGs takes a while to load and to be compiled: nobody's first picture is to wait for it.
	await svgToPng(FIRST_PICTURE, 600);
	say({ ready: true });
}
