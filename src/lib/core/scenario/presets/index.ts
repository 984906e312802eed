import { ai2027 } from './ai2027.ts';
import { aiFutures } from './aiFutures.ts';
import { metrSlow } from './metrSlow.ts';
import { metrTrend } from './metrTrend.ts';
import { nineExponentials } from './nineExponentials.ts';
import { plateau } from './plateau.ts';
import { weakDefinitions } from './weakDefinitions.ts';
import type { Preset, Provenance } from './preset.ts';

export type { Preset, Provenance } from './preset.ts';

/** The current version of every preset, the default first. */
export const PRESETS: readonly Preset[] = [
	metrTrend,
	metrSlow,
	ai2027,
	aiFutures,
	plateau,
	weakDefinitions,
	nineExponentials
];

/** Versions that were replaced. They stay for the links that were made with them. */
const RETIRED: readonly Preset[] = [];

/** The preset with that id, in that version or the current one; undefined when there is none. */
export const presetById = (id: string, version?: number): Preset | undefined =>
	[...PRESETS, ...RETIRED].find(
		(preset) => preset.id === id && (version ?? preset.version) === preset.version
	);

/**
 * Where the number at a document path comes from: the entry for the path itself, or for the longest path above it
 * (`thresholds.escape` stands for everything in it, the empty path for the whole scenario).
 */
export function provenanceOf(preset: Preset, path: string): Provenance | undefined {
	const isAbove = (key: string): boolean =>
		key === '' || key === path || (path.startsWith(key) && /^[.[]/.test(path.slice(key.length)));
	const longest = Object.keys(preset.provenance)
		.filter(isAbove)
		.sort((one, other) => other.length - one.length)[0];
	return longest === undefined ? undefined : preset.provenance[longest];
}
