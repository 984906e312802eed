import { fontRules } from '$lib/frames/fontRules.ts';
import { notePage } from '$lib/frames/notePage.ts';

export const prerender = __STATIC__;
export const trailingSlash = __STATIC__ ? 'always' : 'never';

/**
 * Where there is no server: one page for all charts in frames, which draws in the browser what stands behind the # of its
 * address ("embed/#survival/CODE/dark"). Everything that it loads is named from where it is.
 */
export const GET = (): Response => {
	const site = __STATIC__ ? '..' : '';
	return new Response(
		notePage({
			title: 'A chart is on its way',
			sentence: 'It is drawn here, in the browser, which takes a moment and needs JavaScript.',
			home: `${site}/`,
			fonts: fontRules(site),
			script: {
				address: `${site}/ninefold-chart.js`,
				// There, scenarios open behind the # of the first page.
				data: { site: __STATIC__ ? '../#' : '/', isWholeFrame: true }
			}
		}),
		// Nothing behind it: by these words alone Kit knows that a file of it ends in .html. The page says its own encoding.
		{ headers: { 'content-type': 'text/html' } }
	);
};
