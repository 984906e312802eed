import type { Preset, Scenario } from '../../core/index.ts';

/** What stood on the page at one time: the draft, faulty or not, and where its defaults are from. */
export interface Moment {
	draft: Scenario;
	preset: Preset;
	/** Which of the documents that were opened on this page the draft began as: they are counted. */
	document: number;
}

/** What can be undone and redone: moments in a row, and which of them stands on the page. Never changed in place. */
export interface History {
	/** The oldest first, at least one. */
	moments: readonly Moment[];
	/** By moment but the first: where in the scenario it differs from the one before; null where another was opened. */
	places: readonly (string | null)[];
	/** Which moment stands on the page. */
	at: number;
	/** The step that led to it was just made, and may go on. */
	isOpen: boolean;
}

/** More steps than this are not kept; the oldest go first. */
export const MOST_STEPS = 200;

export const historyFrom = (moment: Moment): History => ({
	moments: [moment],
	places: [],
	at: 0,
	isOpen: false
});

export const canUndo = ({ at }: History): boolean => at > 0;
export const canRedo = ({ at, moments }: History): boolean => at < moments.length - 1;

/** The history with another moment on the page, as far as there is one. */
export const movedBy = (history: History, steps: number): History => ({
	...history,
	at: Math.min(history.moments.length - 1, Math.max(0, history.at + steps)),
	isOpen: false
});

/**
 * The history after a change. What had been undone is gone then. A change that leaves everything as it was is no step, and
 * neither is one that is taken back while it is made.
 *
 * @param place where in the scenario; null where another one was put in place
 * @param goesOn the change is part of the step before it
 */
export function recorded(history: History, moment: Moment, place: string | null, goesOn = false): History {
	const { at } = history;
	if (isSameMoment(history.moments[at]!, moment)) return { ...history, isOpen: goesOn && history.isOpen };
	const last = history.places[at - 1];
	if (!goesOn || !history.isOpen || typeof last !== 'string' || place === null)
		return bounded({
			moments: [...history.moments.slice(0, at + 1), moment],
			places: [...history.places.slice(0, at), place],
			at: at + 1,
			isOpen: true
		});
	const moments = history.moments.slice(0, at);
	const places = history.places.slice(0, at - 1);
	if (isSameMoment(moments[at - 1]!, moment)) return { moments, places, at: at - 1, isOpen: false };
	return { moments: [...moments, moment], places: [...places, commonPlace(last, place)], at, isOpen: true };
}

/** The history with only so many steps around the moment on the page. */
export function shortened({ moments, places, at, isOpen }: History, steps: number): History {
	const first = Math.max(0, Math.min(at - Math.ceil(steps / 2), moments.length - 1 - steps));
	const end = first + steps + 1;
	return { moments: moments.slice(first, end), places: places.slice(first, end - 1), at: at - first, isOpen };
}

/** The history without its oldest steps, where there are more than are kept. */
export function bounded(history: History): History {
	const extra = history.places.length - MOST_STEPS;
	if (extra <= 0) return history;
	return {
		...history,
		moments: history.moments.slice(extra),
		places: history.places.slice(extra),
		at: history.at - extra
	};
}

const isSameMoment = (one: Moment, other: Moment): boolean =>
	one.document === other.document &&
	one.preset.id === other.preset.id &&
	(one.draft === other.draft || JSON.stringify(one.draft) === JSON.stringify(other.draft));

/** The smallest part of a document that both paths lead into; empty for the document as a whole. */
function commonPlace(one: string, other: string): string {
	const [first, second] = [one, other].map((path) => path.match(/[^.[\]]+|\[\d+\]/g) ?? []);
	const end = first!.findIndex((step, index) => step !== second![index]);
	const steps = end < 0 ? first! : first!.slice(0, end);
	return steps.reduce((path, step) => (path && !step.startsWith('[') ? `${path}.${step}` : path + step), '');
}
