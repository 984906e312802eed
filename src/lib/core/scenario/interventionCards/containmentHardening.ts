import type { InterventionCard } from './interventionCard.ts';

export const containmentHardening: InterventionCard = {
	id: 'hardening',
	name: 'Harder containment',
	summary:
		'Monitors, sandboxes and a second look at suspicious steps are put in place, so that breaking out takes a more capable system.',
	intervention: {
		when: { year: { p10: 2027, p50: 2027.5, p90: 2029 } },
		hardening: { escape: { low: 0, mode: 2, high: 5 } }
	},
	provenance: {
		when: {
			basis: 'judgement',
			text: 'The methods exist; putting them in place everywhere takes from some weeks to two years.'
		},
		forYears: { basis: 'judgement', text: 'For good: once in place it is kept up.' },
		'hardening.escape': {
			basis: 'judgement',
			text: 'In doublings of the level that escape takes. The upper end is derived: the protocol Ctrl-Z cuts successful attacks from 58% to 7% at a 5% cost in usefulness, which is 2.9 in log-odds; at 0.57 per doubling of the task horizon (from METR’s 80% and 50% horizons) that is about 5 doublings, against a fixed attacker. Against one that adapts we expect less, 2, or nothing at all.',
			url: 'https://arxiv.org/abs/2504.10374'
		}
	},
	sources: [
		{
			text: 'Aryan Bhatt and others, 2025, Ctrl-Z: controlling AI agents via resampling (attacks succeed in 7% instead of 58%)',
			url: 'https://arxiv.org/abs/2504.10374'
		},
		{
			text: 'Ryan Greenblatt and others, 2023, AI control (trusted editing: 92% safety at 94% usefulness; trusted monitoring: 62% at 97%)',
			url: 'https://arxiv.org/abs/2312.06942'
		},
		{
			text: 'UK AI Security Institute, on asynchronous monitors (6% of attacks missed at 1% false alarms; as reported by others, not checked at the source)',
			url: 'https://www.aisi.gov.uk/'
		}
	]
};
