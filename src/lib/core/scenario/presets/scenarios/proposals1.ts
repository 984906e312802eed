/** The catalogue as it was when the first presets were made. Frozen with them: a longer catalogue must not change old links. */
export const PROPOSALS_1: readonly string[] = [
	...['control', 'boxing', 'rlhf', 'cai', 'scalable_oversight', 'interp_audit', 'elk', 'auto_alignment'],
	...[
		'corrigibility',
		'cot',
		'process',
		'adv_training',
		'model_organisms',
		'evals_rsp',
		'pause',
		'narrow_pivotal'
	],
	...['cev', 'retarget', 'cpm', 'cyborgism', 'unlearning', 'default', 'foundations', 'honeypots']
];
