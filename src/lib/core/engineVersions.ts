/** By which rules one version of the engine counted, where they differ from those of others. */
export interface EngineRules {
	/**
	 * Whether a condition (`given`) lets further futures be drawn until enough fit, and is refused where too few do. Where it
	 * does not, what fits among the scenario's own futures is all there is.
	 */
	fillsConditions: boolean;
}

/**
 * Every version that ever was, oldest first: numbers are still computed as each of them did, to the last bit. CHANGELOG.md
 * says at length what changed.
 */
export const RULES_OF_ENGINES: ReadonlyMap<string, EngineRules> = new Map([
	['1.0.0', { fillsConditions: false }],
	['1.1.0', { fillsConditions: true }]
]);

/** Oldest first; the last one is `ENGINE_VERSION`. */
export const ENGINE_VERSIONS: readonly string[] = [...RULES_OF_ENGINES.keys()];
