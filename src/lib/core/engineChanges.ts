import { ENGINE_VERSION } from './engineVersion.ts';
import type { Scenario } from './scenario/scenario.ts';

/** What one version of the engine changed in the numbers of some scenarios. CHANGELOG.md says it at length. */
interface EngineChange {
	version: string;
	/** Whether this scenario's numbers move. */
	moves(scenario: Scenario): boolean;
	/** In words for somebody who opens an older link. */
	words: string;
}

/** Oldest first. */
const CHANGES: readonly EngineChange[] = [
	{
		version: '1.1.0',
		moves: ({ given }) => given !== undefined,
		words: 'a condition now draws more futures until enough remain, so shares move within their error'
	}
];

/**
 * Why a scenario's numbers may differ from those of the engine with that version; null where they do not. A version that
 * is not known (a later one) may have changed anything.
 */
export function numbersMovedSince(version: string, scenario: Scenario): string | null {
	if (version === ENGINE_VERSION) return null;
	if (!KNOWN.includes(version)) return 'that version is not known here';
	const later = CHANGES.slice(CHANGES.findIndex((change) => change.version === version) + 1);
	const moved = later.filter(({ moves }) => moves(scenario));
	return moved.length > 0 ? moved.map(({ words }) => words).join('; ') : null;
}

const KNOWN = ['1.0.0', ...CHANGES.map(({ version }) => version)];
