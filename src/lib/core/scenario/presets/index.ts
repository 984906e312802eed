import { ai2027 } from './ai2027.ts';
import { aiFutures } from './aiFutures.ts';
import { carefulBootstrapping } from './carefulBootstrapping.ts';
import { containmentIsHard } from './containmentIsHard.ts';
import { largerField } from './largerField.ts';
import { metrSlow } from './metrSlow.ts';
import { metrTrend } from './metrTrend.ts';
import { nineExponentials } from './nineExponentials.ts';
import { pauseForGood } from './pauseForGood.ts';
import { plateau } from './plateau.ts';
import { requireEvals } from './requireEvals.ts';
import { weakDefinitions } from './weakDefinitions.ts';
import type { Preset } from './preset.ts';

export type { Preset, Provenance } from './preset.ts';
export { provenanceOf } from './provenanceOf.ts';

/** The current version of every preset, the default first. */
export const PRESETS: readonly Preset[] = [
	metrTrend,
	metrSlow,
	ai2027,
	aiFutures,
	plateau,
	weakDefinitions,
	carefulBootstrapping,
	containmentIsHard,
	largerField,
	requireEvals,
	pauseForGood,
	nineExponentials
];

/** Versions that were replaced. They stay for the links that were made with them. */
const RETIRED: readonly Preset[] = [];

/** The preset with that id, in that version or the current one; undefined when there is none. */
export const presetById = (id: string, version?: number): Preset | undefined =>
	[...PRESETS, ...RETIRED].find(
		(preset) => preset.id === id && (version ?? preset.version) === preset.version
	);

/** Presets that are meant to be seen side by side, on the same futures; the first is what the others are compared with. */
export interface PresetComparison {
	id: string;
	title: string;
	/** One or two sentences: the question that it answers. */
	question: string;
	presets: readonly string[];
}

export const COMPARISONS: readonly PresetComparison[] = [
	{
		id: 'what-helps',
		title: 'A larger field, evals, or a pause?',
		question:
			'“Making the field ten times larger or evals do not solve a big part of the problem, while indefinitely pausing would”, says the text that named the nine thresholds. Does that hold here? A pause shows in what does not fail: without rescue, nothing can survive either.',
		presets: ['metr-trend', 'larger-field', 'require-evals', 'pause-for-good']
	},
	{
		id: 'two-strategies',
		title: 'Careful bootstrapping, or delay?',
		question:
			'The two cases of the three-pronged strategy: contained systems do most of the research, or containment is hard and delay must do the rest.',
		presets: ['metr-trend', 'careful-bootstrapping', 'containment-is-hard']
	}
];
