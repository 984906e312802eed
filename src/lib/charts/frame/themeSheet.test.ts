import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeSheet } from './themeSheet.ts';

const file = new URL('./theme.css', import.meta.url);

test('the style sheet says what the palettes say', () => {
	if (process.env.UPDATE_CHARTS) writeFileSync(file, themeSheet());
	expect(readFileSync(file, 'utf8')).toBe(themeSheet());
});
