import type { Beliefs } from '../beliefs/Beliefs.svelte.ts';

/** The scenario's condition, as it is changed by pointing. */
export class Conditions {
	/** Why the last change was not made, in words for the reader; empty when it was. */
	message = $state('');
	#beliefs: Beliefs;

	constructor(beliefs: Beliefs) {
		this.#beliefs = beliefs;
	}

	/** The last condition that could be read; undefined = every future counts. */
	get given(): string | undefined {
		return this.#beliefs.scenario.given;
	}

	get start(): number {
		return this.#beliefs.scenario.start;
	}

	/** Puts in place what a change makes of the condition. Where the change throws, its words are the message. */
	change(change: (given: string | undefined) => string | undefined): void {
		try {
			this.#beliefs.set('given', change(this.given));
			this.message = '';
		} catch (error) {
			this.message = error instanceof Error ? error.message : String(error);
		}
	}

	clear(): void {
		this.change(() => undefined);
	}

	/** Takes the last part away; what that needs is loaded then. */
	async loosen(): Promise<void> {
		const { withoutPart } = await import('./withoutPart.ts');
		this.change((given) => withoutPart(given));
	}
}
