import { metrTrend } from './metrTrend.ts';
import type { Provenance } from './preset.ts';

/** Where the default scenario's numbers are from, for presets that change nothing in them. */
export const METR_PROVENANCE_1: Record<string, Provenance> = metrTrend.provenance;

export const SHORTFORM_URL =
	'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA';
