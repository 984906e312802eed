import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { contrast } from './contrast.ts';
import { DARK_THEME, LIGHT_THEME, themeOf } from './theme.ts';

test('black on white is 21:1, and a colour on itself 1:1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#cc6677', '#cc6677')).toBe(1);
});

describe.each([
	['light', LIGHT_THEME],
	['dark', DARK_THEME]
] as const)('the %s theme', (name, theme) => {
	test('can be read: text 4.5:1, marks 3:1', () => {
		for (const text of [theme.ink, theme.quietInk]) {
			expect(contrast(text, theme.background)).toBeGreaterThanOrEqual(4.5);
		}
		for (const mark of [theme.quietMark, theme.accent, theme.survives, theme.fails, theme.unresolved]) {
			expect(contrast(mark, theme.background)).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(THRESHOLD_SLUGS)('shows %s at 3:1 and its number at 4.5:1', (slug) => {
		const { fill, line, onFill } = theme.thresholds[slug];
		expect(contrast(line, theme.background)).toBeGreaterThanOrEqual(3);
		expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
	});

	test('is what its name gives', () => {
		expect(themeOf(name)).toBe(theme);
	});
});
