import { describe, expect, it } from 'vitest';
import { chanceOfAny } from '../../core/studies/portfolios/chanceOfAny.ts';
import type { BestPortfolio } from '../../core/studies/study.ts';
import { sampleStudy } from '../sample/sampleStudy.ts';
import { listed, portfolioRows } from './portfolioRows.ts';
import { causesOfDeath, portfolioSentence, portfolioTitle } from './portfolioSentence.ts';
import { portfolioTable } from './portfolioTable.ts';

const study = sampleStudy();
const share = (value: number) => ({ share: value, low: value - 0.002, high: value + 0.002 });

/** The best sets by their members' ids, and the chances that any survives. */
function best(...sets: [ids: string[], any: number][]): BestPortfolio[] {
	return sets.map(([ids, any]) => ({
		size: ids.length,
		isExact: true,
		any: share(any),
		members: ids.map((id, m) => ({
			id,
			anySoFar: share((any * (m + 1)) / ids.length),
			added: any / ids.length
		}))
	}));
}

describe('the best few together', () => {
	it('are named by what joins, and by what leaves where a set is not the smaller one and one more', () => {
		const changed = sampleStudy();
		changed.portfolios.best = best(
			[['control'], 0.4],
			[['control', 'elk'], 0.6],
			[['elk', 'cai', 'pause'], 0.7]
		);
		const names = changed.names;
		expect(portfolioRows(changed).map(({ label }) => label)).toEqual([
			names.control,
			`+ ${names.elk}`,
			`+ ${names.cai}, + ${names.pause}, instead of ${names.control}`
		]);
	});

	it('add up to what the survival masks say', () => {
		for (const { members, any } of study.portfolios.best) {
			const ids = members.map(({ id }) => id);
			expect(chanceOfAny(study.portfolios.survivors, ids).share).toBeCloseTo(any.share, 4);
		}
	});

	it('are said to be as many as it takes to be nearly as good as it gets', () => {
		const changed = sampleStudy();
		changed.portfolios.best = best([['control'], 0.58], [['control', 'elk'], 0.59]);
		expect(portfolioTitle(changed)).toBe(
			'One proposal does nearly all that two could: it survives in 58 of 100 futures'
		);
		changed.portfolios.best = best(
			[['control'], 0.4],
			[['control', 'elk'], 0.6],
			[['control', 'elk', 'cai'], 0.61]
		);
		expect(portfolioTitle(changed)).toBe('Of the best two, at least one survives in 60 of 100 futures');
		changed.portfolios.best = best([['control'], 0.4]);
		expect(portfolioTitle(changed)).toBe('The only proposal survives in 40 of 100 futures');
		changed.portfolios.best = [];
		expect(portfolioSentence(changed)).toBe('The scenario names no proposal.');
	});

	it('say what they die of', () => {
		const { chosen } = study.portfolios;
		expect(causesOfDeath(study)).toMatch(
			/^ In the [\d,]+ futures in which none of the 7 does, most of the failures are by /
		);
		expect(portfolioTable(study).caption).toMatch(/exact search/);
		const many = sampleStudy();
		many.portfolios.best.at(-1)!.isExact = false;
		expect(portfolioTable(many).caption).toMatch(/too many to try all/);
		expect(portfolioTable(study).rows.at(-1)![0]).toBe(`${chosen.ids.length} together`);
		const immortal = sampleStudy();
		immortal.portfolios.chosen.noneSurvives = 0;
		expect(causesOfDeath(immortal)).toBe('');
	});

	it('are listed as a sentence has it', () => {
		expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
			'',
			'a',
			'a and b',
			'a, b and c'
		]);
	});
});
