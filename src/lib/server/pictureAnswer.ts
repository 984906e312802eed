import { IMAGE_GUARDS } from '../../../bin/front/siteHeaders.mjs';
import { takesGzip } from '../../../bin/front/takesGzip.mjs';
import { TooFewFutures } from '../core/index.ts';
import { askedPicture, PictureAddressError } from './askedPicture.ts';

import { FROZEN, LIVE } from './cacheControl.ts';
import { gzipped } from './gzipped.ts';
import { BoundedCache } from './render/BoundedCache.ts';
import { refusedPicture, type PictureRefusal } from './refusedPicture.ts';
import type { PictureJob } from './render/job.ts';
import type { Rendering } from './render/Rendering.ts';
import { RenderFault } from './render/renderFault.ts';

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

/**
 * The image of a chart. What can be said without counting is said without: where the address leads, what is wrong with
 * it, and that the asker has this picture already.
 *
 * @param file what follows the chart's id in the address
 * @param drawnOn the day, as it is shown
 */
export async function pictureAnswer(
	{ request, url, chart, file, drawnOn }: PictureQuestion,
	rendering: Rendering
): Promise<Response> {
	try {
		const { job, path } = asked(chart, file, url.origin);
		const address = `/${path}`;
		if (address !== url.pathname + url.search) return redirected(address);
		return await drawn(request, job, drawnOn, rendering);
	} catch (error) {
		if (error instanceof PictureAddressError)
			return refused(request, error.kind, error.status, error.message, { 'cache-control': 'no-store' });
		if (error instanceof TooFewFutures)
			return refused(request, 'too-few', 422, error.message, { 'cache-control': 'no-store' });
		if (error instanceof RenderFault)
			return refused(request, 'busy', error.status, error.message, error.headers);
		throw error;
	}
}

export interface PictureQuestion {
	request: Request;
	url: URL;
	chart: string;
	file: string;
	drawnOn: string;
}

const redirected = (location: string): Response =>
	new Response(null, {
		status: 308,
		headers: { ...IMAGE_GUARDS, location, 'cache-control': 'public, max-age=300' }
	});

/** To read an address takes longer than to send a picture that is known: it is done once for many who ask. */
const known = new BoundedCache<ReturnType<typeof askedPicture>>(16 * 1024 * 1024);

function asked(chart: string, file: string, origin: string) {
	const address = `${origin}/${chart}/${file}`;
	const picture = known.get(address) ?? askedPicture(chart, file, origin);
	if (known.get(address) !== picture) known.set(address, picture, 2 * JSON.stringify(picture).length);
	return picture;
}

async function drawn(
	request: Request,
	job: PictureJob,
	drawnOn: string,
	rendering: Rendering
): Promise<Response> {
	const key = rendering.keyOf(job);
	// Weak: compressed or not, drawn today or yesterday, it is the same chart.
	const etag = `W/"${key}"`;
	const headers: Record<string, string> = {
		...IMAGE_GUARDS,
		'cache-control': job.settings.engine === undefined ? LIVE : FROZEN,
		etag,
		vary: 'accept-encoding'
	};
	if (request.headers.get('if-none-match')?.includes(key))
		return new Response(null, { status: 304, headers });

	const bytes = await rendering.rendered({ ...job, drawnOn }, key);
	headers['content-type'] = TYPES[job.type];
	if (job.type === 'png' || !takesGzip(request.headers.get('accept-encoding') ?? ''))
		return new Response(bytes, { headers: { ...headers, 'content-length': String(bytes.byteLength) } });
	const small = await gzipped(key, bytes);
	return new Response(small, {
		headers: { ...headers, 'content-encoding': 'gzip', 'content-length': String(small.byteLength) }
	});
}

/** A picture for those who want one, a sentence for everybody else. */
function refused(
	request: Request,
	kind: PictureRefusal,
	status: number,
	message: string,
	headers: Record<string, string>
): Response {
	const accepted = request.headers.get('accept') ?? '';
	const wantsPicture = accepted.includes('image/') && !accepted.includes('text/html');
	const type = wantsPicture ? TYPES.svg : 'text/plain; charset=utf-8';
	return new Response(wantsPicture ? refusedPicture(kind) : `${message}\n`, {
		status,
		headers: { ...IMAGE_GUARDS, ...headers, vary: 'accept', 'content-type': type }
	});
}
