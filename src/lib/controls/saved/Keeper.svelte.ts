import { tick } from 'svelte';
import type { Preset, Scenario } from '../../core/index.ts';
import type { Beliefs, Change } from '../beliefs/Beliefs.svelte.ts';
import { changedPlace } from '../beliefs/changedPlace.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import { Gesture } from '../beliefs/Gesture.ts';
import { canRedo, canUndo, historyFrom, movedBy, recorded, type History } from '../beliefs/history.ts';
import { isTextField } from './isTextField.ts';
import { joinedHistory } from './joinedHistory.ts';
import { leaveField } from './leaveField.ts';
import type { OpenedScenario } from './savedScenario.ts';
import { SessionWriter } from './SessionWriter.ts';
import type { SessionRecord } from './sessionRecord.ts';
import { watchHands } from './watchHands.ts';

type StepWords = (history: History, to: number) => string;

/** Keeps what was believed before each change, takes it back and again, and survives the page. */
export class Keeper {
	history: History = $state.raw()!;
	/** By document of the history: which saved scenario it is. */
	opened: Readonly<Record<number, OpenedScenario>> = $state.raw({});
	/** What was left on another page, offered to go on with. */
	left: SessionRecord | null = $state.raw(null);
	/** Read aloud. */
	said = $state('');
	/** "Undo: Escape: level"; what that takes is loaded when somebody comes near the buttons. */
	readonly undoWords = $derived.by(() => this.#wordsOf('Undo', this.history.at, canUndo(this.history)));
	readonly redoWords = $derived.by(() => this.#wordsOf('Redo', this.history.at + 1, canRedo(this.history)));
	readonly canUndo = $derived.by(() => canUndo(this.history));
	readonly canRedo = $derived.by(() => canRedo(this.history));
	/** Which saved scenario is on the page. */
	readonly current = $derived.by(() => this.opened[this.#moment.document] ?? null);

	#beliefs: Beliefs;
	#gesture: Gesture;
	#words: StepWords | null = $state.raw(null);
	/** The saved scenario that is just being opened; undefined while none is. */
	#opening: OpenedScenario | null | undefined;
	#writer: SessionWriter;

	/** @param now a clock in milliseconds that only ever goes on */
	constructor(beliefs: Beliefs, now: () => number = () => performance.now()) {
		this.#beliefs = beliefs;
		this.#gesture = new Gesture(now);
		this.#writer = new SessionWriter(() => ({
			scenario: beliefs.scenario,
			history: this.history,
			opened: this.opened
		}));
		beliefs.follow((change) => this.#record(change));
		this.history ??= historyFrom({ draft: beliefs.draft, preset: beliefs.preset, document: 0 });
	}

	/** Follows hands and keys on the page; gives back the function that ends that. */
	start(): () => void {
		// What was typed before this was loaded is done with, unless the hands are still there.
		if (document.activeElement === document.body) this.#gesture.end();
		const stopWatching = watchHands(this.#gesture, (steps) => {
			if (steps < 0 ? !this.canUndo : !this.canRedo) return false;
			void this.move(steps);
			return true;
		});
		const stopWriting = this.#writer.start();
		return () => {
			stopWatching();
			stopWriting();
		};
	}

	undo = (): Promise<void> => this.move(-1);
	redo = (): Promise<void> => this.move(1);

	/** Steps back (negative) or forth. */
	async move(steps: number): Promise<void> {
		const history = movedBy(this.history, steps);
		if (history.at === this.history.at) return;
		const said = this.#wordsLoaded().then((words) =>
			steps < 0 ? `Undone: ${words(history, history.at + 1)}.` : `Redone: ${words(history, history.at)}.`
		);
		this.#gesture.end();
		this.history = history;
		this.#writer.soon();
		await this.#show();
		this.said = await said.catch(() => (steps < 0 ? 'Undone.' : 'Redone.'));
	}

	/** Opens a document, as a step. */
	open(scenario: Scenario, preset: Preset, saved: OpenedScenario | null): void {
		this.#opening = saved;
		this.#beliefs.open(scenario, preset);
		this.#opening = undefined;
	}

	/** What is on the page was saved. */
	savedAs(saved: OpenedScenario): void {
		this.opened = { ...this.opened, [this.#moment.document]: saved };
		this.#writer.soon();
	}

	/** Looks whether this page was left with more than its address says. */
	async resume(): Promise<void> {
		const untouched = this.history;
		const { findSession } = await import('./findSession.ts');
		const found = await findSession(this.#beliefs.scenario);
		if (!found) return;
		if (found.kind === 'left' || this.history !== untouched) {
			if (found.record.history.moments.length > 1) this.left = found.record;
			return;
		}
		this.history = { ...found.record.history, at: found.at, isOpen: false };
		this.opened = found.record.opened;
		const { draft, preset } = this.#moment;
		this.#writer.soon();
		await this.#beliefs.restore(draft, preset, this.#beliefs.scenario);
	}

	/** Goes on with what was left; what is on the page is a step before it. */
	async goOn(): Promise<void> {
		const { left } = this;
		if (!left) return;
		this.left = null;
		const joined = joinedHistory(this, left);
		this.history = joined.history;
		this.opened = joined.opened;
		this.#writer.soon();
		await this.#show(left.scenario);
	}

	/** What was left is not offered again. */
	async decline(): Promise<void> {
		const { left } = this;
		this.left = null;
		if (left) await import('./sessionRecords.ts').then(({ declineSession }) => declineSession(left));
	}

	/** Somebody wants to know what would be undone. */
	readWords = (): void => void this.#wordsLoaded().catch(() => undefined);

	get #moment() {
		return this.history.moments[this.history.at]!;
	}

	#record({ from, to, path }: Change): void {
		this.history ??= historyFrom({ ...from, document: 0 });
		const place = path === undefined ? changedPlace(from.draft, to.draft) : path;
		const goesOn = this.#gesture.goesOn(place);
		let number = this.#moment.document;
		// Another document is not the saved one any more, also where it differs in little.
		if (this.#opening !== undefined || (place === null && from.draft.title !== to.draft.title)) {
			number = 1 + Math.max(...this.history.moments.map(({ document }) => document));
			const { [number]: _, ...opened } = this.opened;
			this.opened = this.#opening ? { ...opened, [number]: this.#opening } : opened;
		}
		this.history = recorded(this.history, { ...to, document: number }, place, goesOn);
		this.#writer.soon();
	}

	/** Puts the moment of the history on the page, with fields that show nothing else. */
	async #show(scenario?: Scenario): Promise<void> {
		const { history } = this;
		const { checkScenario } = await editingTools();
		if (this.history !== history) return;
		const { draft, preset } = this.#moment;
		// While a draft does not fit, what was counted before it is shown.
		let fitting: Scenario | null = null;
		for (let at = history.at; at >= 0 && !fitting; at--)
			fitting = checkScenario(history.moments[at]!.draft).scenario;
		const comeBack = leaveField();
		await this.#beliefs.restore(draft, preset, fitting ?? scenario ?? this.#beliefs.scenario);
		await tick();
		// What was typed and never fitted is in no draft: the field forgets it only when it is made anew.
		if ([...document.querySelectorAll('#beliefs [aria-invalid="true"]')].some(isTextField)) {
			this.#beliefs.revision += 1;
			await tick();
		}
		comeBack();
	}

	async #wordsLoaded(): Promise<StepWords> {
		this.#words ??= (await import('./stepInWords.ts')).stepInWords;
		return this.#words;
	}

	#wordsOf(verb: string, to: number, isThere: boolean): string {
		return this.#words && isThere ? `${verb}: ${this.#words(this.history, to)}` : verb;
	}
}
