import { ENGINE_VERSION } from './engineVersion.ts';
import { ENGINE_VERSIONS, RULES_OF_ENGINES, type EngineRules } from './engineVersions.ts';

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
	const rules = RULES_OF_ENGINES.get(version);
	if (!rules) throw new UnknownEngine(version);
	return rules;
}
