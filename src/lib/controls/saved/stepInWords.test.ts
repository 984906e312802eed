import { expect, it } from 'vitest';
import { PRESETS } from '../../core/index.ts';
import { historyFrom, recorded } from '../beliefs/history.ts';
import { stepInWords } from './stepInWords.ts';

const preset = PRESETS[0]!;
const begin = historyFrom({ draft: preset.scenario, preset, document: 0 });

it.each([
	['thresholds.escape.ways[0].level', 'Escape: level'],
	['thresholds.escape.ways[0].level.p90', 'Escape: level, 1 in 10 above'],
	['thresholds', 'several thresholds'],
	['given', 'Condition'],
	['proposals[0].requires', expect.stringContaining('requires')],
	['prongs.hardening.nothing', expect.any(String)],
	['', 'several values'],
	['something.unheard[3].of', 'a value'],
	[null, '“Another” opened']
])('%s is %s', (place, words) => {
	const draft = { ...preset.scenario, title: 'Another' };
	const history = recorded(begin, { draft, preset, document: 0 }, place);
	expect(stepInWords(history, 1)).toEqual(words);
});

it('what was taken away is called as it was', () => {
	const interventions = [{ id: 'pause', name: 'A pause', when: { year: 2030 }, capabilitySpeed: 0 }];
	const draft = { ...preset.scenario, interventions } as typeof preset.scenario;
	const with1 = recorded(begin, { draft, preset, document: 0 }, 'interventions');
	const without = recorded(with1, { draft: preset.scenario, preset, document: 0 }, 'interventions[0]');
	expect(stepInWords(without, 2)).toBe('A pause');
});
