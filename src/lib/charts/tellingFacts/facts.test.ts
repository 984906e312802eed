import { describe, expect, it } from 'vitest';
import { sampleStudy } from '../sample/sampleStudy.ts';
import { bitsInWords, factInWords } from './factInWords.ts';
import { factsSentence, factsTitle } from './factsSentence.ts';
import { factsTable } from './factsTable.ts';
import { STUDIED_PROPOSAL_OPTION, studiedProposal } from './studiedProposal.ts';

const study = sampleStudy();

describe('the facts that tell most', () => {
	it('are told of the proposal that survives most often, unless another is asked for', () => {
		const shares = Object.values(study.whatMatters.proposals).map(({ share }) => share.share);
		const { id } = studiedProposal(study)!;
		expect(study.whatMatters.proposals[id]!.share.share).toBe(Math.max(...shares));
		expect(STUDIED_PROPOSAL_OPTION.choices(study)[0]!.value).toBe(id);
		expect(studiedProposal(study, { proposal: 'control' })).toEqual({ id: 'control', name: 'AI control' });
	});

	it('are named with what they tell', () => {
		const [first] = study.facts.control!.top;
		expect(factInWords(first!)).toBe('Rescue before Opacity');
		expect(factsTitle(study, { proposal: 'control' })).toBe(
			'“Rescue before Opacity” tells most about whether “AI control” survives'
		);
		expect(factsSentence(study, { proposal: 'control' })).toMatch(
			/Among those where Rescue before Opacity is true, in about 55 of 100; among the others/
		);
		const { rows } = factsTable(study, { proposal: 'control' });
		expect(rows.map(([fact]) => fact)).toEqual([
			'Everything there is to know',
			...study.facts.control!.top.map(factInWords)
		]);
	});

	it('are never more than is open, and small ones are not nothing', () => {
		for (const { top, uncertaintyBits } of Object.values(study.facts))
			for (const { bits } of top) expect(bits).toBeLessThanOrEqual(uncertaintyBits + 1e-9);
		expect([bitsInWords(0.2534), bitsInWords(0.001), bitsInWords(0)]).toEqual(['0.25', 'under 0.01', '0.00']);
	});
});
