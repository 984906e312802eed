import { ENGINE_VERSION } from './engineVersion.ts';

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
const RULES: Readonly<Record<string, EngineRules>> = {
	'1.0.0': { fillsConditions: false },
	'1.1.0': { fillsConditions: true }
};

/** Oldest first; the last one is `ENGINE_VERSION`. */
export const ENGINE_VERSIONS: readonly string[] = Object.keys(RULES);

/** Numbers are asked for as by a version of the engine that is not known here. */
export class UnknownEngine extends Error {
	override name = 'UnknownEngine';
	readonly kind = 'unknown-engine';
	readonly version: string;

	constructor(version: string) {
		super(
			`The numbers of engine ${version.slice(0, 40)} are not known here: this is engine ${ENGINE_VERSION}, which can also count as ${ENGINE_VERSIONS.slice(0, -1).join(', ')} did.`
		);
		this.version = version;
	}
}

/**
 * The rules of a version.
 *
 * @throws UnknownEngine
 */
export function engineRules(version: string): EngineRules {
	const rules = Object.hasOwn(RULES, version) ? RULES[version] : undefined;
	if (!rules) throw new UnknownEngine(version);
	return rules;
}
