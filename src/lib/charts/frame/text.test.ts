import { describe, expect, test } from 'vitest';
import { fitText, wrapText } from './fitText.ts';
import { plainText } from './plainText.ts';
import { tenth } from './tenth.ts';
import { textWidth } from './textWidth.ts';
import { yearTicks } from './yearTicks.ts';

describe('textWidth', () => {
	// What a canvas in Chromium 153 measures for the Inter of src/lib/assets/fonts at 100 px.
	test.each([
		['Situational awareness', 1032],
		['Rescue', 349],
		['Eliciting latent knowledge', 1203],
		['Iterated distillation and amplification', 1705]
	])('knows "%s" within 3%%', (text, width) => {
		expect(Math.abs(textWidth(text, 100) / width - 1)).toBeLessThan(0.03);
	});

	test('grows with the text and the size, and gives digits one width', () => {
		expect(textWidth('Rescue before escape', 12)).toBeGreaterThan(textWidth('Rescue', 12));
		expect(textWidth('Rescue', 24)).toBeCloseTo(2 * textWidth('Rescue', 12), 10);
		expect(textWidth('2031', 12)).toBe(textWidth('2888', 12));
		expect(textWidth('ill', 12)).toBeLessThan(textWidth('mmm', 12) / 2);
	});
});

describe('fitText and wrapText', () => {
	test('shorten only what is too wide', () => {
		expect(fitText('Escape', 200, 12)).toBe('Escape');
		const fitted = fitText('Iterated distillation and amplification', 100, 12);
		expect(fitted).toMatch(/^Iterated.*…$/);
		expect(textWidth(fitted, 12)).toBeLessThanOrEqual(100);
	});

	test('break between words and keep every word', () => {
		const text = 'In 29 of 100 futures AI can help us out of the danger before it can break containment';
		const lines = wrapText(text, 160, 12);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe(text);
		expect(wrapText(text, 160, 12, 2).at(-1)).toMatch(/…$/);
	});
});

describe('plainText', () => {
	test('drops what XML may not hold and what turns text around', () => {
		expect(plainText('a\u0000b\u0008c\u202ed\ud800 e\n\tf')).toBe('abcd e f');
	});
	test('leaves markup to the renderer, and letters of every script alone', () => {
		expect(plainText('<b> & "β" 中文 😀')).toBe('<b> & "β" 中文 😀');
	});
});

describe('tenth', () => {
	test('rounds, and knows no minus zero', () => {
		expect(tenth(12.3456)).toBe(12.3);
		expect(Object.is(tenth(-0.01), 0)).toBe(true);
	});
});

describe('yearTicks', () => {
	test('are round years with room for their labels', () => {
		expect(yearTicks(2026.9, 2060, 700)).toEqual([2030, 2035, 2040, 2045, 2050, 2055, 2060]);
		expect(yearTicks(2026.9, 2031.2, 700)).toEqual([2027, 2028, 2029, 2030, 2031]);
		expect(yearTicks(2026.9, 2060, 240)).toEqual([2030, 2040, 2050, 2060]);
	});
});
