import type { Preset } from './preset.ts';
import { nineExponentialsScenario } from './scenarios/nineExponentials.ts';

export const nineExponentials: Preset = {
	id: 'nine-exponentials',
	version: 1,
	title: 'Nine independent exponentials',
	summary:
		'For learning: nine memoryless waits at rates 1 to 9, whose every order has an exact answer to check against.',
	why: 'This is not a belief about the world; it is a ruler. Every threshold waits for its turn without memory and without regard to the others, threshold number i at a rate of i. Then the answer can be worked out by hand: whichever thresholds are still missing, the next one is number i with chance i divided by the sum of the missing numbers (the Plackett-Luce model). So i comes before j with chance i/(i + j). Rescue (9) comes before both escape (4) and opacity (8), which is what AI control needs, with chance 9/(9 + 4 + 8) = 3/7, about 42.9%. The order 9, 8, 7, 6, 5, 4, 3, 2, 1 has chance 9/45 · 8/36 · 7/28 · 6/21 · 5/15 · 4/10 · 3/6 · 2/3, about 1 in 7,100. If the numbers on the page are near these, the machine counts well.',
	scenario: nineExponentialsScenario,
	provenance: {
		'': { basis: 'judgement', text: 'Chosen for an exact answer, not as a belief about the world.' },
		thresholds: {
			basis: 'derived',
			text: 'Mean waits of 2.52/i years, which are rates in the proportion 1 to 9. For the exact chances see Plackett (1975) and Luce (1959).',
			url: 'https://en.wikipedia.org/wiki/Plackett%E2%80%93Luce_model'
		}
	}
};
