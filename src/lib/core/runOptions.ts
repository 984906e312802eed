/**
 * Is told between two slices of a run.
 *
 * @param futuresDone how many futures are drawn
 * @param futuresExpected how many will be, as far as is known
 */
export type OnProgress = (futuresDone: number, futuresExpected: number) => void;

/** How a scenario is counted. None of this changes a number but the engine's version. */
export interface RunOptions {
	/** By the rules of which version of the engine; absent = `ENGINE_VERSION`. */
	engine?: string | undefined;
	onProgress?: OnProgress | undefined;
}

/** Who only wants to be told of the progress may say just that. */
export const runOptionsOf = (options: RunOptions | OnProgress): RunOptions =>
	typeof options === 'function' ? { onProgress: options } : options;
