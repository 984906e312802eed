import { describe, expect, it } from 'vitest';
import { isThresholdSlug, THRESHOLD_SLUGS } from '../../scenario/thresholds.ts';
import type { FutureTimes } from '../futureTimes.ts';
import { parseFormula } from '../parseFormula.ts';
import { requirementOf, type CatalogueProposal } from '../proposal.ts';
import { verdictOf, violationOf } from '../violation.ts';
import { CATALOGUE_IDS } from './ids.ts';
import { CATALOGUE, catalogueProposal } from './index.ts';

const NAMES = [...THRESHOLD_SLUGS, 'ready'];
const namesIn = ({ clauses }: CatalogueProposal): string[] =>
	NAMES.filter((name) => clauses.some(({ formula }) => new RegExp(`\\b${name}\\b`).test(formula)));

function ordersOf(names: string[]): string[][] {
	if (names.length === 0) return [[]];
	return names.flatMap((first) =>
		ordersOf(names.filter((name) => name !== first)).map((rest) => [first, ...rest])
	);
}

/** What the order names arrives two years apart, from 2028 on; the rest never does. The exit comes after all. */
function futureOf(order: string[]): FutureTimes {
	const timeOf = (name: string): number => (order.includes(name) ? 2028 + 2 * order.indexOf(name) : Infinity);
	return { thresholds: THRESHOLD_SLUGS.map(timeOf), ready: timeOf('ready'), exit: 2050, horizon: 2060 };
}

describe('the catalogue', () => {
	it('holds 24 proposals that are found by their ids', () => {
		expect(CATALOGUE).toHaveLength(24);
		expect(CATALOGUE.map(({ id }) => id)).toEqual(CATALOGUE_IDS);
		expect(new Set(CATALOGUE_IDS).size).toBe(24);
		expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(24);
		for (const proposal of CATALOGUE) expect(catalogueProposal(proposal.id)).toBe(proposal);
		expect(catalogueProposal('banana')).toBeUndefined();
	});
});

describe.each(CATALOGUE.map((proposal) => [proposal.id, proposal] as const))('%s', (_id, proposal) => {
	const clauses = proposal.clauses.map(({ formula }) => parseFormula(formula));
	const requirement = parseFormula(requirementOf(proposal));
	const futures = ordersOf(namesIn(proposal)).map(futureOf);
	const verdictIn = (future: FutureTimes): string =>
		verdictOf(violationOf(requirement, future).time, future.exit);

	it('survives in some orders and fails in others', () => {
		const verdicts = new Set(futures.map(verdictIn));
		expect(verdicts).toEqual(new Set(['survives', 'fails']));
	});

	it('is unresolved when nothing happens, and is not failed by what comes after the exit', () => {
		expect(verdictIn({ ...futureOf([]), exit: Infinity })).toBe('unresolved');
		for (const future of futures) expect(verdictIn({ ...future, exit: 2026 })).toBe('survives');
	});

	it('requires all of its clauses, and each can be the one that fails, by what it names last', () => {
		const failedAlone = new Set<number>();
		for (const future of futures) {
			const violations = clauses.map((clause) => violationOf(clause, future));
			const whole = violationOf(requirement, future);
			expect(whole.time).toBe(Math.min(...violations.map(({ time }) => time)));
			const broken = violations.flatMap(({ time }, index) => (time < Infinity ? [index] : []));
			if (broken.length !== 1) continue;
			failedAlone.add(broken[0]);
			expect(whole.cause).toBe(/< (\w+)(?: - 1)?$/.exec(proposal.clauses[broken[0]].formula)?.[1]);
		}
		expect(failedAlone.size).toBe(clauses.length);
	});

	it('says when it is ready exactly if that matters', () => {
		expect(proposal.ready !== undefined).toBe(namesIn(proposal).includes('ready'));
		if (!proposal.ready) return;
		const { p10, p50, p90 } = proposal.ready.researchYears as { p10: number; p50: number; p90: number };
		expect(0 < p10 && p10 < p50 && p50 < p90).toBe(true);
	});

	it('has a window of different thresholds', () => {
		const bounds = [...proposal.opens, ...proposal.closes];
		expect(bounds.every(isThresholdSlug)).toBe(true);
		expect(new Set(bounds).size).toBe(bounds.length);
	});

	it('is explained in sentences and names its sources', () => {
		const texts = [
			proposal.summary,
			proposal.notes,
			proposal.ready?.why,
			...proposal.clauses.map(({ why }) => why)
		];
		for (const text of texts) if (text !== undefined) expect(text).toMatch(/^[\p{Lu}\d“].*[.”]$/u);
		expect(proposal.sources.length).toBeGreaterThan(0);
		for (const { text, url } of proposal.sources) {
			expect(text).toMatch(/\w/);
			if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
		}
	});
});
