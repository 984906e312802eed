import { TooFewFutures } from '../../core/index.ts';
import type { BoundedCache } from './BoundedCache.ts';
import type { ClientBudgets } from './ClientBudgets.ts';
import { countingJobOf } from './countingJobOf.ts';
import type { RenderDocument, RenderJob, RenderResult } from './job.ts';
import { renderKey } from './renderKey.ts';

/** What came out: a result, or that there is none and never will be. */
export type Known = { result: RenderResult<RenderJob> } | { refusal: TooFewFutures };

interface RenderingOptions {
	/** Does a job somewhere, and tells how long that took. */
	perform(
		job: RenderJob,
		options: { document?: RenderDocument; onTaken(seconds: number): void }
	): Promise<RenderResult<RenderJob>>;
	/** The version of the program. */
	renderer: string;
	pictures: BoundedCache<Known>;
	documents: BoundedCache<Known>;
	budgets: ClientBudgets;
	/** Who asks; undefined = nobody who is counted. */
	client(): string | undefined;
}

/**
 * Gives results: what is known is given at once, what is being worked on to all who ask for it, and everything else is
 * done once. A picture is drawn from a document that is known or counted in the same way, so that a scenario is counted
 * once for all its charts, files and pages.
 */
export class Rendering {
	readonly #options: RenderingOptions;
	readonly #keys = new WeakMap<RenderJob, string>();
	readonly #underWay = new Map<string, Promise<RenderResult<RenderJob>>>();

	constructor(options: RenderingOptions) {
		this.#options = options;
	}

	/** Stands for the result, before there is one. */
	keyOf(job: RenderJob): string {
		const key = this.#keys.get(job) ?? renderKey(job, this.#options.renderer);
		this.#keys.set(job, key);
		return key;
	}

	/** @throws RenderFault, TooFewFutures, UnknownEngine, SettingsError */
	async rendered<Job extends RenderJob>(job: Job, key = this.keyOf(job)): Promise<RenderResult<Job>> {
		const known = this.#cacheFor(job).get(key);
		if (known && 'refusal' in known) throw known.refusal;
		const result = known ? known.result : await (this.#underWay.get(key) ?? this.#begin(job, key));
		return result as RenderResult<Job>;
	}

	#begin(job: RenderJob, key: string): Promise<RenderResult<RenderJob>> {
		const work = this.#work(job, key).finally(() => this.#underWay.delete(key));
		this.#underWay.set(key, work);
		return work;
	}

	async #work(job: RenderJob, key: string): Promise<RenderResult<RenderJob>> {
		const cache = this.#cacheFor(job);
		try {
			const document =
				job.kind === 'picture' ? { document: await this.rendered(countingJobOf(job)) } : undefined;
			const result = await this.#perform(job, document);
			cache.set(key, { result }, bytesOf(result));
			return result;
		} catch (error) {
			// The same futures will be too few again. Whatever else went wrong may go right the next time.
			if (error instanceof TooFewFutures) cache.set(key, { refusal: error }, BYTES_OF_REFUSAL);
			throw error;
		}
	}

	/** On the account of whoever asked first. */
	async #perform(job: RenderJob, document?: { document: RenderDocument }): Promise<RenderResult<RenderJob>> {
		const { client, budgets, perform } = this.#options;
		const name = client();
		const settle = name === undefined ? undefined : budgets.take(name);
		let seconds = 0;
		try {
			return await perform(job, { ...document, onTaken: (taken) => (seconds = taken) });
		} finally {
			settle?.(seconds);
		}
	}

	#cacheFor({ kind }: RenderJob): BoundedCache<Known> {
		return kind === 'picture' ? this.#options.pictures : this.#options.documents;
	}
}

const BYTES_OF_REFUSAL = 500;

/** About so much memory a result takes; of one that is not bytes, two for each character that it would be written with. */
const bytesOf = (result: RenderResult<RenderJob>): number =>
	result instanceof Uint8Array ? result.byteLength : 2 * JSON.stringify(result).length;
