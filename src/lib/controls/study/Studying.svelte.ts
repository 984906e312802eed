import type { Scenario } from '../../core/index.ts';
import type { ChosenPortfolio } from '../../core/studies/study.ts';
import type { StudyDocument } from '../../charts/studyDocument.ts';
import { studyInLanes, type Asked } from '../../simulation/studyInLanes.ts';
import { WorkerLost } from '../../simulation/runner.ts';
import { Abandoned, inTurns } from './inTurns.ts';

/** A study is begun so many times where workers are lost on the way. */
const ATTEMPTS = 3;

async function insisting<T>(begin: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await begin();
		} catch (error) {
			if (attempt === ATTEMPTS || !(error instanceof WorkerLost)) throw error;
		}
	}
}

/** The study that is shown, and the one that is on its way. The last good one stays until there is a newer one. */
export class Studying {
	study: StudyDocument | null = $state.raw(null);
	/** The scenario that it is of, as it was asked about. */
	shown: Scenario | null = $state.raw(null);
	/** A study of the scenario that is shown now is on its way. */
	busy = $state(false);
	/** How many futures it has counted, and how many it will have as far as is known. */
	counted = $state(0);
	expected = $state(0);
	/** Why there is no new study, in words for the reader; empty when there is one. */
	message = $state('');
	/** What a set that the reader chose dies of; null while it is not known. */
	chosen: ChosenPortfolio | null = $state.raw(null);
	/** It could not be found out. */
	chosenIsUnknown = $state(false);

	#asked: Asked;
	#scenario: Scenario | null = null;
	#studies = 0;
	#portfolios = 0;

	constructor(asked: Asked) {
		this.#asked = asked;
	}

	/** Whether what is shown, or on its way, is of that scenario. */
	isAbout(scenario: Scenario): boolean {
		return this.#scenario === scenario;
	}

	/** The beliefs are being changed: what is on its way is of no use any more. */
	abandon(): void {
		this.#studies++;
		this.#portfolios++;
		this.#scenario = null;
		this.busy = false;
	}

	/** @param years first and last year of the page's time axis */
	async about(scenario: Scenario, years: [first: number, last: number]): Promise<void> {
		const number = ++this.#studies;
		this.#portfolios++;
		this.#scenario = scenario;
		this.busy = true;
		this.message = '';
		this.expected = scenario.futures;
		const isOver = () => number !== this.#studies;
		const asked = inTurns(this.#asked, isOver, (futures) => {
			if (isOver()) return;
			this.counted += futures;
			this.expected = Math.max(this.expected, this.counted);
		});
		try {
			const study = await insisting(() => {
				this.counted = 0;
				return studyInLanes(asked, scenario);
			});
			if (isOver()) return;
			this.study = { ...study, years };
			this.shown = scenario;
			this.chosen = null;
		} catch (error) {
			if (isOver() || error instanceof Abandoned) return;
			this.message = error instanceof Error ? error.message : String(error);
		}
		this.busy = false;
	}

	/** Asks what a set of proposals dies of together. The newest question wins. */
	async choose(ids: readonly string[]): Promise<void> {
		const number = ++this.#portfolios;
		const { study, shown } = this;
		this.chosen = null;
		this.chosenIsUnknown = false;
		if (!study || !shown || ids.length === 0) return;
		const whole = study.portfolios.chosen;
		if (ids.length === whole.ids.length) {
			this.chosen = whole;
			return;
		}
		const isOver = () => number !== this.#portfolios;
		try {
			const asked = inTurns(this.#asked, isOver, () => {});
			const { portfolios } = await insisting(() => studyInLanes(asked, shown, [...ids]));
			if (!isOver()) this.chosen = portfolios.chosen;
		} catch (error) {
			// The chance is known all the same.
			if (!isOver() && !(error instanceof Abandoned)) this.chosenIsUnknown = true;
		}
	}
}
