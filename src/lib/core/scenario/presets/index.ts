import { metrTrend } from './metrTrend.ts';
import type { Preset, Provenance } from './preset.ts';

export type { Preset, Provenance } from './preset.ts';

/** The current version of every preset, the default first. */
export const PRESETS: readonly Preset[] = [metrTrend];

/** Versions that were replaced. They stay for the links that were made with them. */
const RETIRED: readonly Preset[] = [];

/** The preset with that id, in that version or the current one; undefined when there is none. */
export const presetById = (id: string, version?: number): Preset | undefined =>
	[...PRESETS, ...RETIRED].find(
		(preset) => preset.id === id && (version ?? preset.version) === preset.version
	);

/** Where the number at a document path comes from: the entry for the path itself or for its longest beginning. */
export function provenanceOf(preset: Preset, path: string): Provenance | undefined {
	const keys = Object.keys(preset.provenance).filter(
		(key) => path === key || (/^[.[]/.test(path.slice(key.length)) && path.startsWith(key))
	);
	const longest = keys.sort((one, other) => other.length - one.length)[0];
	return longest === undefined ? undefined : preset.provenance[longest];
}
