import type { Verdict } from '../proposals/violation.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';

/** One future as a dated story, one JSON document (`ninefold-story/1`). Years are decimal calendar years. */
export interface Story {
	format: 'ninefold-story/1';
	/** Together with the scenario it reproduces the future. */
	number: number;
	/** Whether the scenario's condition keeps this future. */
	kept: boolean;
	/** In the order of time; "Today" and the horizon are among them. */
	events: StoryEvent[];
	/** Thresholds that do not arrive by the horizon. */
	never: ThresholdSlug[];
	/** In the scenario's order. */
	proposals: StoryVerdict[];
}

export type StoryEventKind =
	| 'today'
	| 'threshold'
	/** A threshold's arrival that can be shown to people, because the system is contained. */
	| 'demonstration'
	/** A proposal's own research is done. */
	| 'ready'
	| 'interventionBegins'
	| 'interventionEnds'
	/** An intervention that never begins, because nobody noticed what was to trigger it. */
	| 'undetected'
	/** A date that a requirement names, or counts from another event. */
	| 'date'
	| 'exit'
	| 'horizon';

export interface StoryEvent {
	year: number;
	kind: StoryEventKind;
	/** The threshold that arrives, is shown, is not detected, or is counted from. */
	threshold?: ThresholdSlug;
	/** Name of the way that came first, where there are several. */
	way?: string;
	/** Id of the proposal whose research is done. */
	proposal?: string;
	/** Id of the intervention that begins, ends, or never begins. */
	intervention?: string;
	text: string;
	/** What it did to proposals: at most one entry for each change. */
	effects: StoryEffect[];
}

export type ProposalChange =
	| 'fails'
	| 'survives'
	/** Its capability range opens, closes, or closes without ever having been open. */
	| 'opens'
	| 'closes'
	| 'misses'
	| 'unresolved';

export interface StoryEffect {
	change: ProposalChange;
	/** Ids, in the scenario's order. */
	proposals: string[];
	text: string;
}

export interface StoryVerdict {
	id: string;
	name: string;
	verdict: Verdict;
	/** It survives, and the draw of technical success succeeds. */
	works: boolean;
	/** When it fails, or is safe; null when unresolved. */
	year: number | null;
	/** What made it fail; null where it does not. */
	cause: Cause | null;
	/** The requirements that were broken then, in words such as "Rescue before Escape". */
	broken: string[];
	/** When its capability range is open; to null = not closed by the horizon. Absent = never open. */
	range?: { from: number; to: number | null };
	text: string;
}
