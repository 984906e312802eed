import type { Scenario, WantedFuture } from '../../core/index.ts';
import type { StoryAnswer, StoryQuestion } from '../../simulation/questions/story.ts';
import { searchFuture, type ToldFuture } from './searchFuture.ts';

/** What the reader asked for last; it says what to tell when the beliefs change. */
type Wish = { kind: 'typical' } | { kind: 'number' } | { kind: 'found'; wanted: WantedFuture };

/** The story that is shown, and how the next one is got. */
export class StoryTelling {
	told: ToldFuture | null = $state.raw(null);
	/** The scenario that it belongs to. */
	scenario: Scenario | null = $state.raw(null);
	busy = $state(false);
	/** Why nothing new is shown, in words for the reader; empty when something is. */
	message = $state('');

	#ask: (question: StoryQuestion) => Promise<StoryAnswer>;
	#scenarioNow: () => Scenario;
	#wish: Wish = { kind: 'typical' };
	#asks = 0;

	constructor(ask: (question: StoryQuestion) => Promise<StoryAnswer>, scenarioNow: () => Scenario) {
		this.#ask = ask;
		this.#scenarioNow = scenarioNow;
	}

	typical(): Promise<void> {
		this.#wish = { kind: 'typical' };
		return this.#tell(
			async () => toldOf(await this.#ask({ typical: true })),
			'No future fits the condition.'
		);
	}

	number(number: number): Promise<void> {
		this.#wish = { kind: 'number' };
		return this.#tell(async () => toldOf(await this.#ask({ number })), '');
	}

	/** The next future that is as wanted; from the first one on, where something else was wanted before. */
	next(wanted: WantedFuture, nothing: string): Promise<void> {
		const goesOn =
			'any' in wanted ||
			(this.#wish.kind === 'found' && JSON.stringify(this.#wish.wanted) === JSON.stringify(wanted));
		const from = goesOn && this.told ? this.told.story.number + 1 : 0;
		this.#wish = { kind: 'found', wanted };
		return this.#tell((isOver) => searchFuture(this.#ask, wanted, from, isOver), nothing);
	}

	/** The beliefs have changed: the same future under the new ones, or the one that is typical of them. */
	again(): Promise<void> {
		return this.#wish.kind === 'typical' || !this.told ? this.typical() : this.number(this.told.story.number);
	}

	async #tell(find: (isOver: () => boolean) => Promise<ToldFuture | null>, nothing: string): Promise<void> {
		const asked = ++this.#asks;
		const isOver = () => asked !== this.#asks;
		const scenario = this.#scenarioNow();
		this.busy = true;
		this.message = '';
		try {
			const told = await find(isOver);
			if (isOver()) return;
			if (told) {
				this.told = told;
				this.scenario = scenario;
			} else this.message = nothing;
		} catch (error) {
			if (!isOver()) this.message = error instanceof Error ? error.message : String(error);
		}
		if (!isOver()) this.busy = false;
	}
}

const toldOf = (answer: StoryAnswer): ToldFuture | null => (answer.story ? answer : null);
