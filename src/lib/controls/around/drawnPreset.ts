import type { Preset, Summary } from '../../core/index.ts';

/** A preset with what came out of it. */
export interface DrawnPreset {
	preset: Preset;
	summary: Summary;
}
