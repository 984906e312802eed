import type { Provenance } from './preset.ts';

const judged = (text: string): Provenance => ({ basis: 'judgement', text: `Our judgement. ${text}` });

export const LEVEL_PROVENANCE_1: Record<string, Provenance> = {
	'thresholds.deception': judged(
		'Claude 3 Opus, with a task horizon of about 4 minutes, already faked alignment in 12% of trials when prompted with a reason to (Greenblatt and others, 2024); the strong form, unprompted and surviving safety training, is placed far above that.'
	),
	'thresholds.deception.after': {
		basis: 'derived',
		text: 'To behave well only while watched, a system must know when it is watched: the standard argument of Hubinger and others (2019), Cotra (2022) and Carlsmith (2023).',
		url: 'https://arxiv.org/abs/1906.01820'
	},
	'thresholds.reflection': judged(
		'The nearest evidence is the reasoning "avoid being modified" in alignment-faking experiments; no series of measurements exists, so the range is wide.'
	),
	'thresholds.incentive': judged(
		'Agents given a conflicting goal or facing shutdown chose blackmail in 84 to 96% of trials (Anthropic, 2025); without a nudge it is rare.'
	),
	'thresholds.escape': judged(
		'Escapes from toy sandboxes were seen at about 16 hours (April 2026). The range is for hardened systems of a leading lab, which nobody has measured.'
	),
	'thresholds.intent': judged(
		'No measurement of the ceiling was found; assistants seem close to an average person already.'
	),
	'thresholds.awareness': judged(
		'Gemini 2.5 Pro told tests from real use with an area under the curve of 0.83, people reached 0.92 (Needham and others, 2025).'
	),
	'thresholds.coherence': judged(
		'The 80%-success horizon has stayed near 0.19 of the 50% one since 2023 in METR’s data; half of it is needed here.'
	),
	'thresholds.opacity': judged(
		'The best published monitors still miss many attacks: one caught 32% at 1% false alarms (SLEIGHT-Bench, 2026).'
	),
	'thresholds.rescue': judged(
		'The AI Futures Model puts an automated coder at 0.1 to 10 work-years (about 200 to 20,000 hours); widened upward, because ending a period of danger takes more than coding.'
	)
};
