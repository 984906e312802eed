import type { Intervention, Scenario } from '../scenario.ts';
import { metrTrend } from './metrTrend.ts';
import type { Provenance } from './preset.ts';

/** The default scenario with something done about it. Frozen with the presets that are made of it. */
export const withIntervention1 = (title: string, ...interventions: Intervention[]): Scenario => ({
	...metrTrend.scenario,
	title,
	interventions
});

/** Where the default scenario's numbers are from, for presets that change nothing in them. */
export const METR_PROVENANCE_1: Record<string, Provenance> = metrTrend.provenance;

export const SHORTFORM_URL =
	'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA';
