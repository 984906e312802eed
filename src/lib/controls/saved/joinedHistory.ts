import { bounded, type History } from '../beliefs/history.ts';
import type { OpenedScenario } from './savedScenario.ts';

interface Kept {
	history: History;
	opened: Readonly<Record<number, OpenedScenario>>;
}

/** One history after another: what is on the page, then everything that was kept elsewhere, as if it had been opened here. */
export function joinedHistory(here: Kept, kept: Kept): Kept {
	const { moments, places, at } = here.history;
	const offset = 1 + Math.max(...moments.map(({ document }) => document));
	const moved = kept.history.moments.map((moment) => ({ ...moment, document: moment.document + offset }));
	const opened = Object.entries(kept.opened).map(([number, saved]) => [Number(number) + offset, saved]);
	return {
		history: bounded({
			moments: [...moments.slice(0, at + 1), ...moved],
			places: [...places.slice(0, at), null, ...kept.history.places],
			at: at + 1 + kept.history.at,
			isOpen: false
		}),
		opened: { ...here.opened, ...Object.fromEntries(opened) }
	};
}
