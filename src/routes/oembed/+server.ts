import { json, text } from '@sveltejs/kit';
import { oembedAnswer, OembedError } from '$lib/server/oembed.ts';
import { LinkError } from '$lib/share/linkError.ts';
import { SettingsError } from '$lib/share/pictureSettings.ts';

export const prerender = false;

/** For hosts that turn an address into what it shows: https://oembed.com. */
export const GET = ({ url }) => {
	try {
		return json(oembedAnswer(url.searchParams, url.origin), {
			headers: { 'cache-control': 'public, max-age=300' }
		});
	} catch (error) {
		const status = error instanceof OembedError ? error.status : 404;
		if (!(error instanceof OembedError || error instanceof LinkError || error instanceof SettingsError))
			throw error;
		return text(`${error.message}\n`, { status, headers: { 'cache-control': 'no-store' } });
	}
};
