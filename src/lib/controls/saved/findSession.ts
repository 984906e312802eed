import type { Scenario } from '../../core/index.ts';
import { PRESET_SCENARIOS } from '../../core/scenario/presets/scenarios/index.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import type { History } from '../beliefs/history.ts';
import { recordOfTab } from './sessionMark.ts';
import type { SessionRecord } from './sessionRecord.ts';
import { leftSessions, readSession } from './sessionRecords.ts';

export type FoundSession =
	/** The page was loaded again: its address shows the moment of the history at which it goes on. */
	| { kind: 'same'; record: SessionRecord; at: number }
	/** Another page was left; its reader may want to go on there. */
	| { kind: 'left'; record: SessionRecord };

/**
 * What was on the page that is shown again, or was left last.
 *
 * @param shown the scenario of the address, which is what counts: a record that never was there is not taken up, and where
 *   somebody comes to see something else than the start page, nothing is offered
 */
export async function findSession(shown: Scenario): Promise<FoundSession | null> {
	const { checkScenario } = await editingTools();
	const textOf = (draft: Scenario) => JSON.stringify(checkScenario(draft).scenario);
	const wanted = textOf(shown);
	const isStart = wanted === textOf(PRESET_SCENARIOS[0]!.scenario);

	const id = recordOfTab();
	const own = id === null ? undefined : await readSession(id);
	if (own) {
		if (textOf(own.scenario) === wanted) return { kind: 'same', record: own, at: own.history.at };
		// The address follows a little later than the record, and the reader may have gone back in the browser's history.
		const at = isStart ? null : momentWith(wanted, own.history, textOf);
		if (at !== null) return { kind: 'same', record: own, at };
	}
	if (!isStart) return null;
	const [left] = [...(own ? [own] : []), ...(await leftSessions())];
	const isWorthIt = left && !left.isDeclined && textOf(left.scenario) !== wanted;
	return isWorthIt ? { kind: 'left', record: left } : null;
}

/** The moment nearest to the last one whose draft reads so; null where there is none. */
function momentWith(
	wanted: string,
	{ moments, at }: History,
	textOf: (draft: Scenario) => string
): number | null {
	const nearest = [...moments.keys()].sort((one, other) => Math.abs(one - at) - Math.abs(other - at));
	return nearest.find((index) => textOf(moments[index]!.draft) === wanted) ?? null;
}
