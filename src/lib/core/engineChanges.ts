import { ENGINE_VERSION } from './engineVersion.ts';
import { ENGINE_VERSIONS } from './engineVersions.ts';
import type { Scenario } from './scenario/scenario.ts';
import { isUnfinished } from './summaries/conditionLimit.ts';
import type { Summary } from './summaries/summary.ts';

/** What was counted of a scenario, by whichever version. */
type Counted = Pick<Summary, 'futures' | 'given'>;

/** What one version of the engine changed in the numbers of some scenarios. CHANGELOG.md says it at length. */
interface EngineChange {
	version: string;
	/** Whether this scenario's numbers move; what was counted of it may tell that they do not after all. */
	moves(scenario: Scenario, counted?: Counted): boolean;
	/** In words for somebody who opens an older link. */
	words: string;
}

/** Oldest first. */
const CHANGES: readonly EngineChange[] = [
	{
		version: '1.1.0',
		moves: (scenario, counted) =>
			scenario.given !== undefined &&
			!(
				counted?.futures === scenario.futures &&
				!isUnfinished(scenario, counted.futures, counted.given.kept, '1.1.0')
			),
		words: 'a condition now draws more futures until enough remain, so shares move within their error'
	}
];

/**
 * Why a scenario's numbers may differ from those of the engine with that version; null where they do not. A version that
 * is not known (a later one) may have changed anything.
 *
 * @param counted what was counted of the scenario, by either version: with it, the answer is for certain
 */
export function numbersMovedSince(version: string, scenario: Scenario, counted?: Counted): string | null {
	if (version === ENGINE_VERSION) return null;
	if (!ENGINE_VERSIONS.includes(version)) return 'that version is not known here';
	const since = ENGINE_VERSIONS.slice(ENGINE_VERSIONS.indexOf(version) + 1);
	const moved = CHANGES.filter((change) => since.includes(change.version) && change.moves(scenario, counted));
	return moved.length > 0 ? moved.map(({ words }) => words).join('; ') : null;
}
