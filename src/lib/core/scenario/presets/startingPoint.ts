import type { Scenario } from '../scenario.ts';
import { PRESETS, type Preset } from './index.ts';
import { nearestPreset } from './nearestPreset.ts';

/** A preset as a list shows it. */
export interface PresetCard {
	id: string;
	title: string;
	summary: string;
	/** Whether something is done in it: interventions, or the three prongs. */
	isDone: boolean;
}

/**
 * What a page needs of the presets to begin with: the one that its scenario most likely began as, and which ones there
 * are. A page has it as data, so that its code need not carry the texts of all of them.
 */
export interface StartingPoint {
	preset: Preset;
	presets: PresetCard[];
}

export const startingPoint = (scenario: Scenario): StartingPoint => ({
	preset: nearestPreset(scenario),
	presets: PRESETS.map(({ id, title, summary, scenario: { interventions, prongs } }) => ({
		id,
		title,
		summary,
		isDone: Boolean(interventions ?? prongs)
	}))
});
