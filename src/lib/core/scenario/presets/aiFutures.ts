import { HORIZON_PROVENANCE_1 } from './horizonProvenance1.ts';
import type { Preset } from './preset.ts';
import { AI_FUTURES_URL, METR_URL } from './sources1.ts';
import { aiFuturesScenario } from './scenarios/aiFutures.ts';

export const aiFutures: Preset = {
	id: 'ai-futures',
	version: 1,
	title: 'Like the AI Futures Model',
	summary: 'Each doubling takes about 8% less time than the one before, with good years and bad years.',
	why: 'The AI Futures Model (December 2025) carries METR’s task length forward with doublings that get easier: each takes 0.82 to 1.02 times as long as the one before, most likely 0.92, beginning with a doubling time of 0.29 to 0.717 years. Its task length for an automated coder, 0.1 to 10 years of work, is used here for the rescue threshold. In their model the clock is computing effort, which itself speeds up and slows down with money and automation; here the clock is the calendar, and good and bad years stand in for that. The other eight levels are our own judgement, as in the default scenario. Read it as "like" and not "as in".',
	scenario: aiFuturesScenario,
	provenance: {
		...HORIZON_PROVENANCE_1,
		'axes[0].now': {
			basis: 'derived',
			text: 'METR’s trend since 2023 carried on to November 2026 gives 33 hours; the range is judgement.',
			url: METR_URL
		},
		'axes[0].pastDoublingYears': {
			basis: 'published',
			text: 'METR’s doubling time since 2023, 128.7 days.',
			url: METR_URL
		},
		'axes[0].curve': {
			basis: 'published',
			text: 'AI Futures Model, parameters of January 2026: present doubling time 0.29 to 0.717 years and difficulty factor 0.82 to 1.02 (80% ranges). Its authors shortened the doubling time to 4 to 4.5 months in April 2026.',
			url: AI_FUTURES_URL
		},
		speed: {
			basis: 'judgement',
			text: 'A typical year runs up to 30% faster or slower than the trend, and a fast year is more often followed by a fast one. METR’s own record scatters by at least that much.'
		},
		dependence: {
			basis: 'derived',
			text: 'The AI Futures Model ties its inputs by 0.3 to 0.7; the middle of that. Using it between thresholds is judgement.',
			url: AI_FUTURES_URL
		},
		'thresholds.rescue': {
			basis: 'derived',
			text: 'The AI Futures Model’s task length for an automated coder, 0.1 to 10 years of work at 2,080 hours (80% range). That such a coder is capable enough to end the period of danger is judgement.',
			url: AI_FUTURES_URL
		}
	}
};
