import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** A proposal as the sample needs it: pairs that must come in this order; a number above 9 is a calendar year. */
export interface SampleProposal {
	id: string;
	name: string;
	pairs: [first: number, second: number][];
	opens: ThresholdSlug[];
	closes: ThresholdSlug[];
}

const rows: [id: string, name: string, pairs: string, opens: string, closes: string][] = [
	['control', 'AI control', '9<4 9<8', '9', '48'],
	['boxing', 'Boxing / careful bootstrapping', '9<4 9<8 9<3', '9', '4'],
	['rlhf', 'RLHF / behavioural oversight', '9<1 9<6 9<8 9<2 5<9', '5', '18'],
	['cai', 'Constitutional AI / character training', '5<2 5<1 9<2', '5', '21'],
	['scalable_oversight', 'Scalable oversight: debate, RRM, IDA, W2S', '9<8 9<1 5<8', '5', '81'],
	['interp_audit', 'Interpretability auditing', '1<8 9<8 6<8', '', '8'],
	['elk', 'Eliciting latent knowledge', '5<8 9<8', '5', ''],
	['auto_alignment', 'Automated alignment research / superalignment', '9<4 9<1 9<8 9<7', '9', '148'],
	['corrigibility', 'Corrigibility / CAST', '5<2 5<7 9<2 9<4', '57', '24'],
	['cot', 'Externalised reasoning / CoT monitoring', '9<8 4<8 1<8', '', '8'],
	['process', 'Process supervision', '9<8 9<7 9<3', '5', '87'],
	['adv_training', '(Relaxed / latent) adversarial training', '9<6 9<1 9<8', '', '61'],
	['model_organisms', 'Model organisms / scary demos', '1<4 3<4 2<4 1<9', '1', '4'],
	['evals_rsp', 'Dangerous-capability evals + if-then commitments', '4<6 4<1 9<4', '', '16'],
	['pause', 'Pause / compute governance', '2029<4 2029<1 9<2029', '', '4'],
	['narrow_pivotal', 'Narrow pivotal tool / STEM AI / CAIS', '9<6 9<1 9<7 9<5 9<4', '9', '671'],
	['cev', 'Full value alignment / CEV', '5<2 5<7 5<4', '5', ''],
	[
		'retarget',
		'Retarget the search / ambitious interpretability + natural abstraction',
		'7<8 5<8 5<4',
		'57',
		'8'
	],
	['cpm', 'Conditioning predictive models', '9<1 9<7 9<2', '9', '17'],
	['cyborgism', 'Cyborgism', '9<7 9<1', '', '71'],
	['unlearning', 'Unlearning / capability control', '9<4 9<6', '', '46'],
	['default', 'Alignment by default / natural abstractions', '5<1 5<6 5<7', '5', ''],
	['foundations', 'Agent foundations', '2034<2 2034<7', '', ''],
	['honeypots', 'Tripwires / honeypots', '3<6 3<4 1<6', '3', '64']
];

const slugs = (numbers: string) =>
	[...numbers].map((number) => THRESHOLD_SLUGS[Number(number) - 1] as ThresholdSlug);

export const SAMPLE_PROPOSALS: readonly SampleProposal[] = rows.map(([id, name, pairs, opens, closes]) => ({
	id,
	name,
	pairs: pairs.split(' ').map((pair) => pair.split('<').map(Number) as [number, number]),
	opens: slugs(opens),
	closes: slugs(closes)
}));
