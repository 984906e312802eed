import { DARK_THEME, LIGHT_THEME, themeProperties, type ChartTheme } from './theme.ts';

const block = (theme: ChartTheme, indent: string) =>
	themeProperties(theme)
		.map(([property, value]) => `${indent}${property}: ${value};\n`)
		.join('');

/** The text of theme.css, written from the palettes; a test keeps the file equal to it (UPDATE_CHARTS=1 rewrites it). */
export const themeSheet =
	(): string => `/* Written from theme.ts by themeSheet.test.ts: change the palettes there. */
:root {
	color-scheme: light;
${block(LIGHT_THEME, '\t')}}

@media (prefers-color-scheme: dark) {
	:root:not([data-theme='light']) {
		color-scheme: dark;
${block(DARK_THEME, '\t\t')}	}
}

:root[data-theme='dark'] {
	color-scheme: dark;
${block(DARK_THEME, '\t')}}

svg[data-chart] {
	display: block;
	max-width: 100%;
	height: auto;
	font-variant-numeric: tabular-nums;
}
`;
