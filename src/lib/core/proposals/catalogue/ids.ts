/**
 * The ids of the catalogue's proposals, in its order. Whoever only checks a scenario needs no more of the catalogue, and
 * the catalogue is long. A test holds the two together.
 */
export const CATALOGUE_IDS: readonly string[] = [
	'control',
	'boxing',
	'rlhf',
	'cai',
	'scalable_oversight',
	'interp_audit',
	'elk',
	'auto_alignment',
	'corrigibility',
	'cot',
	'process',
	'adv_training',
	'model_organisms',
	'evals_rsp',
	'pause',
	'narrow_pivotal',
	'cev',
	'retarget',
	'cpm',
	'cyborgism',
	'unlearning',
	'default',
	'foundations',
	'honeypots'
];
