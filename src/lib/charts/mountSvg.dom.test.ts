import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arrivalsChart } from './arrivalTimelines/arrivalsChart.ts';
import type { ChartEntry } from './frame/chartEntry.ts';
import { mountEntrySvg } from './mountSvg.ts';
import { precedenceChart } from './precedenceMatrix/precedenceChart.ts';
import type { ChartPicture } from './renderSvg.ts';
import { sampleSummary } from './sampleSummary.ts';

const summary = sampleSummary();
/** What every element is and says, in whatever order attributes stand and whatever white space is between. */
function elementsOf(svg: string): string[] {
	const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	return [root, ...root.querySelectorAll('*')].map(({ tagName, attributes, textContent }) => {
		const set = [...attributes]
			.filter(({ name }) => name !== 'xmlns')
			.map(({ name, value }) => `${name}=${value}`)
			.sort();
		return [tagName, ...set, textContent!.replace(/\s+/g, '')].join(' ');
	});
}

test.each<[ChartEntry, string, ChartPicture]>([
	[arrivalsChart, '900-light', {}],
	[precedenceChart, '340-dark', { width: 340, theme: 'dark' }]
])('a browser draws the picture that is stored', (entry, name, picture) => {
	const stored = readFileSync(`tests/charts/${entry.id}-${name}.svg`, 'utf8');
	const drawn = mountEntrySvg(entry, summary, picture);
	expect(drawn).toMatch(
		/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/
	);
	expect(elementsOf(drawn)).toEqual(elementsOf(stored));
	expect(document.body.innerHTML).not.toContain('<svg');
});
