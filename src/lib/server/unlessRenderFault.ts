import { json } from '@sveltejs/kit';
import { RenderFault } from './render/renderFault.ts';

/** The answer; where the server did not come to one, a sentence for the reader, and when to come again. */
export async function unlessRenderFault(answer: () => Promise<Response>): Promise<Response> {
	try {
		return await answer();
	} catch (error) {
		if (!(error instanceof RenderFault)) throw error;
		return json({ message: error.message }, { status: error.status, headers: error.headers });
	}
}
