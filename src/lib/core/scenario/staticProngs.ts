import type { Prongs } from './scenario.ts';

/** The prongs of the static model: nothing but today's pace of research. */
export const STATIC_PRONGS: Prongs = {
	containment: 0,
	demos: 0,
	understanding: 1,
	multiplier: { p10: 2, p50: 4, p90: 10, scale: 'log' },
	leak: 0,
	supportNow: 0,
	campaign: 0,
	decay: 0,
	demo: 0,
	demonstrable: ['deception', 'reflection', 'incentive'],
	slowdown: 0,
	hardening: {},
	cut: []
};
