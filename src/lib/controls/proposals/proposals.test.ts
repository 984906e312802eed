import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../core/proposals/catalogue/index.ts';
import { requirementOf } from '../../core/proposals/proposal.ts';
import { checkScenario } from '../../core/scenario/checkScenario.ts';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import type { OwnProposal, ProposalSummary } from '../../core/index.ts';
import {
	copyOf,
	EMPTY_PROPOSAL,
	ownFrom,
	ownProposals,
	withCatalogue,
	withIdFromName,
	withoutProposal,
	withProposal
} from './editProposals.ts';
import { fitsSearch } from './fitsSearch.ts';
import { proposalDeaths } from './proposalDeaths.ts';
import { proposalId } from './proposalId.ts';
import { rangeInWords } from './rangeInWords.ts';
import { requirementMark } from './requirementMark.ts';
import { requirementParts } from './requirementParts.ts';
import { requirementWords } from './requirementWords.ts';

const scenario = PRESETS[0]!.scenario;

test.each([
	['My proposal', [], 'my-proposal'],
	['My proposal', ['my-proposal'], 'my-proposal-2'],
	['My proposal', ['my-proposal', 'my-proposal-2'], 'my-proposal-3'],
	['  Ähnliche Idee! ', [], 'ahnliche-idee'],
	['42 ideas', [], 'ideas'],
	['考え', [], 'proposal'],
	['', ['proposal'], 'proposal-2'],
	// The catalogue's own must stay free, so that both can be counted.
	['Boxing', [], 'boxing-2']
])('%s (%j is taken) gets the id %s', (name, taken, id) => {
	expect(proposalId(name, taken)).toBe(id);
});

test('whatever names are given, ids are valid and unique', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 8 }),
			(names) => {
				const ids = names.reduce<string[]>((taken, name) => [...taken, proposalId(name, taken)], []);
				expect(new Set(ids).size).toBe(names.length);
				for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);
			}
		)
	);
});

test('proposals are written, copied from the catalogue, renamed and deleted, and the scenario stays valid', () => {
	const written = withProposal(withProposal(scenario, EMPTY_PROPOSAL), EMPTY_PROPOSAL);
	expect(ownProposals(written).map(({ own }) => own.id)).toEqual(['my-proposal', 'my-proposal-2']);
	const copied = CATALOGUE.reduce((draft, proposal) => withProposal(draft, ownFrom(proposal)), written);
	expect(checkScenario(copied).faults).toEqual([]);
	const [first] = ownProposals(copied);
	const renamed = withIdFromName(
		{
			...copied,
			proposals: copied.proposals.map((entry) =>
				entry === first!.own ? { ...first!.own, name: 'Renamed' } : entry
			)
		},
		first!.index
	);
	expect(ownProposals(renamed)[0]!.own).toMatchObject({ id: 'renamed', name: 'Renamed' });
	expect(withIdFromName(renamed, first!.index)).toEqual(renamed);
	const deleted = withoutProposal(renamed, first!.index);
	expect(ownProposals(deleted)).toHaveLength(ownProposals(renamed).length - 1);
	expect(checkScenario(deleted).faults).toEqual([]);
});

test('a copy says the same under another id', () => {
	const proposal = CATALOGUE.find(({ ready }) => ready)!;
	const own = ownFrom(proposal);
	expect(own).toMatchObject({
		requires: requirementOf(proposal),
		opens: proposal.opens,
		closes: proposal.closes,
		readyResearchYears: proposal.ready!.researchYears
	});
	const first = withProposal(scenario, own);
	const twice = withProposal(first, copyOf(ownProposals(first)[0]!.own));
	const [one, other] = ownProposals(twice).map(({ own: { id, ...rest } }) => ({ id, rest }));
	expect(one!.rest).toEqual(other!.rest);
	expect(one!.id).not.toBe(other!.id);
});

test('choosing from the catalogue keeps its order and what the reader wrote', () => {
	const draft = withProposal(scenario, EMPTY_PROPOSAL);
	const some = withCatalogue(draft, (id) => ['elk', 'control'].includes(id));
	expect(some.proposals.slice(0, 2)).toEqual(['control', 'elk']);
	expect(ownProposals(some)).toHaveLength(1);
	expect(withCatalogue(some, () => false).proposals).toHaveLength(1);
});

test('a cause is laid to the pieces of the requirement that it can break', () => {
	const parts = requirementParts(
		'rescue < min(escape, opacity) and not (T1 < T5) and (intent < T6 or ready < 2030)'
	);
	expect(parts.map(({ words }) => words)).toEqual([
		'Rescue comes before Escape and before Opacity.',
		'It is not so that Deception comes before Intent.',
		'Either Intent comes before Awareness, or its own research is done before 2030.'
	]);
	expect(parts.map(({ breakers }) => [...breakers])).toEqual([
		['escape', 'opacity'],
		['deception'],
		['awareness', 'year']
	]);
	const summary = { causes: { opacity: 0.3, deception: 0.1 } } as unknown as ProposalSummary;
	const deaths = proposalDeaths(
		summary,
		'rescue < opacity and intent < deception and rescue < deception',
		10_000
	);
	expect(deaths.map(({ cause, parts }) => [cause, parts])).toEqual([
		['opacity', ['Rescue comes before Opacity.']],
		['deception', ['Intent comes before Deception.', 'Rescue comes before Deception.']]
	]);
	expect(deaths[0]!.share).toMatchObject({ share: 0.3 });
	expect(proposalDeaths(summary, 'rescue < opacity', 10_000)[0]!.parts).toEqual([]);
});

test('every cause that the engine can name is laid to a piece', () => {
	for (const proposal of CATALOGUE) {
		const breakers = requirementParts(requirementOf(proposal)).flatMap(({ breakers }) => [...breakers]);
		expect(breakers.length).toBeGreaterThan(0);
	}
});

test('a search looks for every word in name, description and requirement', () => {
	const named = (search: string) =>
		CATALOGUE.filter((proposal) => fitsSearch(proposal, search)).map(({ id }) => id);
	expect(named('')).toHaveLength(CATALOGUE.length);
	expect(named('  CONTROL ')).toContain('control');
	expect(named('debate oversight')).toEqual(['scalable_oversight']);
	expect(named('nowhere to be found')).toEqual([]);
	const own: OwnProposal = { id: 'mine', ...EMPTY_PROPOSAL, notes: 'Résumé' };
	expect(fitsSearch(own, 'resume escape')).toBe(true);
});

test('a range is told from its beginning to its end', () => {
	expect(rangeInWords({ opens: ['intent'], closes: ['deception', 'escape'] })).toBe(
		'from Intent on, until the first of Deception and Escape'
	);
	expect(rangeInWords({ opens: ['intent', 'rescue'], closes: [] })).toBe(
		'from the last of Intent and Rescue on'
	);
	expect(rangeInWords({ opens: [], closes: [] })).toBe('');
});

test('a fault of the language is marked at its place, and every suggestion is a word of it', () => {
	expect(requirementMark('rescue < escap')).toMatchObject({
		from: 9,
		to: 14,
		message: expect.stringContaining('escape')
	});
	expect(requirementMark('rescue <')).toMatchObject({ from: 8, to: 8 });
	expect(requirementMark('rescue < escape')).toBeNull();
	expect(requirementMark('ready < escape', { ready: false })).toMatchObject({ from: 0, to: 5 });
	const examples: Record<string, string> = {
		and: 'T1 < T2 and T3 < T4',
		or: 'T1 < T2 or T3 < T4',
		not: 'not T1 < T2',
		min: 'min(T1, T2) < T3',
		max: 'max(T1, T2) < T3'
	};
	for (const { word } of requirementWords({ ready: true }))
		expect(requirementMark(examples[word] ?? `${word} < 2030`)).toBeNull();
	expect(requirementWords({ ready: false }).map(({ word }) => word)).not.toContain('ready');
});
