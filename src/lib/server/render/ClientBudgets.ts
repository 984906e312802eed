import { RenderFault } from './renderFault.ts';

interface BudgetOptions {
	/** Seconds of rendering that a visitor may use at once. */
	burstSeconds: number;
	/** Seconds of rendering that come back in each second. */
	refill: number;
	/** Seconds that have passed since some moment. */
	now(): number;
}
/** So much is taken before a job begins; what it really took is known afterwards. */
const ADVANCE_SECONDS = 0.25;
const MOST_CLIENTS = 10_000;

/**
 * What each visitor may still have rendered, in seconds of work that was not done before: what is kept already costs
 * nothing. Whoever used up all waits until some of it came back.
 */
export class ClientBudgets {
	readonly #options: BudgetOptions;
	readonly #budgets = new Map<string, { seconds: number; at: number }>();

	constructor(options: BudgetOptions) {
		this.#options = options;
	}

	/**
	 * Takes an advance on a visitor's account.
	 *
	 * @returns what is to be told how many seconds the work really took
	 * @throws RenderFault `too-many`
	 */
	take(client: string): (secondsTaken: number) => void {
		const { burstSeconds, refill, now } = this.#options;
		const at = now();
		const budget = this.#budgets.get(client) ?? { seconds: burstSeconds, at };
		budget.seconds = Math.min(burstSeconds, budget.seconds + (at - budget.at) * refill);
		budget.at = at;
		if (budget.seconds < ADVANCE_SECONDS) throw new RenderFault('too-many');
		budget.seconds -= ADVANCE_SECONDS;
		this.#budgets.delete(client);
		this.#budgets.set(client, budget);
		for (const oldest of this.#budgets.keys()) {
			if (this.#budgets.size <= MOST_CLIENTS) break;
			this.#budgets.delete(oldest);
		}
		return (secondsTaken) => {
			budget.seconds += ADVANCE_SECONDS - secondsTaken;
		};
	}
}
