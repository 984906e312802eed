import { pool } from '$lib/server/render/serverRendering.ts';
import { readiness } from '$lib/server/readiness.ts';

export const prerender = false;

/** Whether this server can count: what stands before it sends nobody here while it cannot. */
export const GET = async () => {
	const { isReady, sentence } = await readiness(pool);
	return new Response(`${sentence}\n`, {
		status: isReady ? 200 : 503,
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store',
			...(isReady ? {} : { 'retry-after': '5' })
		}
	});
};
