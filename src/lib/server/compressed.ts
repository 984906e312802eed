import { takesGzip } from '../../../bin/front/takesGzip.mjs';

/** Text; the rest (pictures, fonts) is compressed already. */
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg\+xml)/;

/**
 * The response with its text in gzip, if the client takes that. Built files are compressed once, by the build; this is
 * for what is drawn on request.
 */
export function compressed(request: Request, response: Response): Response {
	const isText = COMPRESSIBLE.test(response.headers.get('content-type') ?? '');
	if (!isText || !response.body || response.headers.has('content-encoding')) return response;
	// Who says so itself has seen to it.
	if (response.headers.get('vary')?.includes('accept-encoding')) return response;
	const headers = new Headers(response.headers);
	headers.append('vary', 'accept-encoding');
	const { status, statusText } = response;
	if (!takesGzip(request.headers.get('accept-encoding') ?? ''))
		return new Response(response.body, { status, statusText, headers });
	headers.set('content-encoding', 'gzip');
	headers.delete('content-length');
	return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
		status,
		statusText,
		headers
	});
}
