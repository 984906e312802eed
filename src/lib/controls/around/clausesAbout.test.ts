import { describe, expect, it } from 'vitest';
import { CATALOGUE, THRESHOLD_SLUGS } from '../../core/index.ts';
import { parseFormula } from '../../core/proposals/parseFormula.ts';
import { clausesAbout, sidesOf } from './clausesAbout.ts';

describe('on which side a formula names a threshold', () => {
	it.each([
		['rescue < escape', 'rescue', ['early']],
		['rescue < escape', 'escape', ['late']],
		['rescue < escape', 'intent', []],
		['escape - 1 < awareness', 'escape', ['early']],
		['not (rescue < escape)', 'escape', ['early']],
		['ready < opacity or rescue < opacity', 'opacity', ['late']],
		['max(intent, coherence) < opacity and opacity < 2040', 'opacity', ['late', 'early']]
	] as const)('%s: %s', (formula, slug, sides) => {
		expect([...sidesOf(parseFormula(formula), slug)].sort()).toEqual([...sides].sort());
	});
});

describe('the clauses about a threshold', () => {
	it('name every threshold at least once, and every proposal', () => {
		const proposals = new Set<string>();
		for (const slug of THRESHOLD_SLUGS) {
			const { early, late } = clausesAbout(slug);
			expect(early.length + late.length).toBeGreaterThan(0);
			for (const { proposal } of [...early, ...late]) proposals.add(proposal.id);
		}
		expect(proposals.size).toBe(CATALOGUE.length);
	});

	it('know that control needs rescue early and escape late', () => {
		expect(clausesAbout('rescue').early.map(({ proposal }) => proposal.id)).toContain('control');
		expect(clausesAbout('escape').late.map(({ proposal }) => proposal.id)).toContain('control');
		// Monitoring of written reasoning is the one that needs escape before opacity.
		expect(clausesAbout('escape').early.map(({ proposal }) => proposal.id)).toContain('cot');
	});
});
