import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import {
	DARK_THRESHOLD_COLOURS,
	LIGHT_THRESHOLD_COLOURS,
	PAGE_THRESHOLD_COLOURS,
	type ThresholdColours
} from './thresholdColours.ts';

/**
 * `light` and `dark` are literal colours, for files and images, where a style sheet cannot reach.
 * `auto` is the page's custom properties (theme.css), which change with the page's theme.
 */
export type ThemeName = 'light' | 'dark' | 'auto';

export interface ChartTheme {
	background: string;
	/** Text that must be read. */
	ink: string;
	/** Text that explains: labels of axes, notes. At least 4.5:1. */
	quietInk: string;
	/** Lines of axes. */
	rule: string;
	/** Lines behind the data. */
	grid: string;
	/** Data that stands back so that other data stands out; still 3:1. */
	quietMark: string;
	/** The one accent: bands, bars and curves that belong to no threshold. */
	accent: string;
	survives: string;
	fails: string;
	unresolved: string;
	thresholds: ThresholdColours;
}

export const LIGHT_THEME: ChartTheme = {
	background: '#fbfbf9',
	ink: '#1a1d21',
	quietInk: '#5c6167',
	rule: '#8a8f95',
	grid: '#e4e5e3',
	quietMark: '#8a8f95',
	accent: '#2f5fb3',
	survives: '#2f6db3',
	fails: '#d55e00',
	unresolved: '#85898f',
	thresholds: LIGHT_THRESHOLD_COLOURS
};

export const DARK_THEME: ChartTheme = {
	background: '#15181c',
	ink: '#eceef0',
	quietInk: '#a3a9b0',
	rule: '#767c84',
	grid: '#2c3137',
	quietMark: '#767c84',
	accent: '#7ea6ee',
	survives: '#5b97d6',
	fails: '#e8792b',
	unresolved: '#9aa0a6',
	thresholds: DARK_THRESHOLD_COLOURS
};

export const PAGE_THEME: ChartTheme = {
	background: 'var(--nf-background)',
	ink: 'var(--nf-ink)',
	quietInk: 'var(--nf-quiet-ink)',
	rule: 'var(--nf-rule)',
	grid: 'var(--nf-grid)',
	quietMark: 'var(--nf-quiet-mark)',
	accent: 'var(--nf-accent)',
	survives: 'var(--nf-survives)',
	fails: 'var(--nf-fails)',
	unresolved: 'var(--nf-unresolved)',
	thresholds: PAGE_THRESHOLD_COLOURS
};

export const themeOf = (name: ThemeName): ChartTheme =>
	name === 'auto' ? PAGE_THEME : name === 'dark' ? DARK_THEME : LIGHT_THEME;

/** The custom properties behind PAGE_THEME with a literal theme's values: what theme.css must say. */
export function themeProperties(theme: ChartTheme): [property: string, value: string][] {
	const { thresholds, ...colours } = theme;
	const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return [
		...Object.entries(colours).map(([name, value]): [string, string] => [`--nf-${kebab(name)}`, value]),
		...THRESHOLD_SLUGS.flatMap((slug): [string, string][] => [
			[`--nf-${slug}`, thresholds[slug].fill],
			[`--nf-${slug}-line`, thresholds[slug].line],
			[`--nf-on-${slug}`, thresholds[slug].onFill]
		])
	];
}
