import { DARK_THEME, LIGHT_THEME, themeProperties, type ChartTheme } from '../charts/frame/theme.ts';

const FAULT = { light: '#b3261e', dark: '#ff8a80' };

const properties = (theme: ChartTheme): string =>
	themeProperties(theme)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
const light = `color-scheme:light;--fault:${FAULT.light};${properties(LIGHT_THEME)}`;
const dark = `color-scheme:dark;--fault:${FAULT.dark};${properties(DARK_THEME)}`;

/**
 * The colours of a chart that stands alone, on whatever has the class "ninefold": those of the reader's system, unless
 * `data-theme` says which.
 */
export const themeRules = (): string =>
	`.ninefold{${light}}` +
	`@media (prefers-color-scheme:dark){.ninefold:not([data-theme='light']){${dark}}}` +
	`.ninefold[data-theme='dark']{${dark}}`;
