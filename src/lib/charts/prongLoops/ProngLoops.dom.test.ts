import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { PRONG_LINKS } from '../../core/scenario/scenario.ts';
import { sampleSummary } from '../sampleSummary.ts';
import ProngLoops from './ProngLoops.svelte';

const summary = sampleSummary(256);

test('every link is an arrow that says which it is and what it does', () => {
	const { container } = render(ProngLoops, { summary, width: 900, theme: 'light' });
	const links = [...container.querySelectorAll('[data-link]')];
	expect(links.map((link) => link.getAttribute('data-link'))).toEqual([...PRONG_LINKS]);
	for (const link of links) expect(link.querySelector('title')!.textContent).toMatch(/\S: \S/);
});

test('a cut link is dashed and crossed out', () => {
	const { container } = render(ProngLoops, { summary, width: 340, theme: 'dark' });
	const cut = container.querySelector('[data-link=campaign]')!;
	expect(cut.querySelector('[stroke-dasharray]')).toBeInTheDocument();
	expect(cut.querySelector('circle')).toBeInTheDocument();
	expect(container.querySelector('[data-link=leak] circle')).not.toBeInTheDocument();
});

test('the threshold that is pointed at is lit', () => {
	const { container } = render(ProngLoops, { summary, width: 900, theme: 'light', highlight: 'escape' });
	expect(container.querySelector('[data-node=escape] rect')).toHaveAttribute('stroke-width', '2');
	expect(container.querySelector('[data-node=oversight] rect')).not.toHaveAttribute('stroke-width');
});
