import { dateInWords } from '$lib/frames/dateInWords.ts';
import { fontRules } from '$lib/frames/fontRules.ts';
import { embedAnswer } from '$lib/server/embedAnswer.ts';

export const prerender = false;

/** A chart by itself, for frames on other pages. */
export const GET = async ({ params, url }) => {
	const { status, html, headers } = await embedAnswer(params.chart, params.state, {
		origin: url.origin,
		date: dateInWords(new Date()),
		scripts: { chart: `${url.origin}/ninefold-chart.js`, frame: `${url.origin}/ninefold-frame.js` },
		fonts: fontRules(url.origin)
	});
	return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
};
