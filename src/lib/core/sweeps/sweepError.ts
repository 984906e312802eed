/** A sweep that cannot be: its values, its grid, its shards or their files. The message says what was expected. */
export class SweepError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'SweepError';
	}
}
