import type { Preset, Provenance } from './preset.ts';

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
