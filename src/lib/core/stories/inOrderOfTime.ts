import { EXIT, READY, YEAR } from '../futures/eventKey.ts';
import { thresholdIndex } from '../scenario/thresholds.ts';
import type { StoryEventKind } from './story.ts';
import type { BareEvent } from './storyEvents.ts';

/** After everything that happens at the same time as its cause does. */
const JUST_AFTER = 0.5;

/** Among events of the very same time: as the engine orders them (eventKey.ts), and what follows from one after it. */
const RANKS: Record<Exclude<StoryEventKind, 'threshold' | 'demonstration' | 'undetected'>, number> = {
	today: -1,
	ready: READY,
	date: YEAR,
	interventionEnds: YEAR + JUST_AFTER,
	interventionBegins: YEAR + JUST_AFTER,
	exit: EXIT,
	horizon: EXIT + 1
};

const rankOf = ({ kind, threshold }: BareEvent): number => {
	if (kind === 'threshold') return thresholdIndex(threshold!);
	if (kind === 'demonstration' || kind === 'undetected') return thresholdIndex(threshold!) + JUST_AFTER;
	return RANKS[kind];
};

/** Events in the order in which they happen. */
export const inOrderOfTime = <Event extends BareEvent>(events: readonly Event[]): Event[] =>
	[...events].sort((one, other) => one.year - other.year || rankOf(one) - rankOf(other));
