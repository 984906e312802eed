import { METR_PROVENANCE_1 } from './doneAboutIt1.ts';
import type { Preset } from './preset.ts';
import { largerFieldScenario } from './scenarios/largerField.ts';

export const largerField: Preset = {
	id: 'larger-field',
	version: 1,
	title: 'Field ten times larger',
	summary: 'The METR trend, if ten times as many people worked on safety from about 2030 on.',
	why: 'The text that named the nine thresholds holds that making the field ten times larger would not solve a big part of the problem. Here one can look. Ten times the people do about twice the work, because each further one adds less: output grows as people to the power λ, with λ about 0.3. More research makes those proposals ready sooner that wait for research (the pause, agent foundations, retargeting the search, and others), and changes nothing in what most proposals need, which is an order of thresholds. Everything else is as in the METR trend, on the same futures.',
	scenario: largerFieldScenario,
	provenance: {
		...METR_PROVENANCE_1,
		'interventions[0].when': {
			basis: 'judgement',
			text: 'At today’s growth of 21% a year ten times takes twelve years; a crash programme might need one. The whole effect begins then, which stands for a growth that is slower at first and goes on later.'
		},
		'interventions[0].safetyResearch': {
			basis: 'derived',
			text: '10^λ with λ = 0.15, 0.3 and 0.6 from Forethought’s model of 2025. AI 2027 uses 0.3, the AI Futures Model 0.5 (3.2 times). That research on safety behaves like research on AI is an assumption.',
			url: 'https://www.aifuturesmodel.com/'
		}
	}
};
