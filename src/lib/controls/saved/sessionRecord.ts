import type { Scenario } from '../../core/index.ts';
import type { History } from '../beliefs/history.ts';
import type { OpenedScenario } from './savedScenario.ts';

/** What a page held when it was last seen, so that it can be taken up again. */
export interface SessionRecord {
	/** Each page load has its own, so that a duplicated tab never writes over its original. */
	id: string;
	/** Milliseconds since 1970. */
	writtenAt: number;
	/** What was counted: the last draft that fitted. */
	scenario: Scenario;
	/** The latest steps, with the draft as it was, faulty or not. */
	history: History;
	/** By document of the history: which saved scenario it is. */
	opened: Readonly<Record<number, OpenedScenario>>;
	/** It was offered, and not wanted. */
	isDeclined?: boolean;
}
