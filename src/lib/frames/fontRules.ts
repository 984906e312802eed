import regular from '../assets/fonts/inter-400.woff2?url';
import semibold from '../assets/fonts/inter-600.woff2?url';

/**
 * The fonts of the site, for a page that stands at any address of it.
 *
 * @param site what the fonts' addresses begin with: the site's address, without a slash at the end
 */
export const fontRules = (site: string): string =>
	(
		[
			[400, regular],
			[600, semibold]
		] as const
	)
		.map(
			([weight, address]) =>
				`@font-face{font-family:Inter;font-weight:${weight};font-display:swap;src:url('${site}${address}') format('woff2')}`
		)
		.join('');
