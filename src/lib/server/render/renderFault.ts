/** What whoever waits for a chart is told; nothing of what was asked is in it. */
const SENTENCES = {
	timeout: 'Counting this took longer than this server allows one request. Try it again in a moment.',
	crashed: 'What counts and draws here broke off and was started anew. Try it again in a moment.',
	busy: 'Too many charts are asked for at this moment. Try it again in some seconds.',
	'too-many': 'You asked for more new charts than one visitor gets in a minute. Try it again in a moment.'
} as const;

const RETRY_SECONDS = { timeout: 30, crashed: 5, busy: 5, 'too-many': 20 } as const;

/**
 * Why the server did not come to an answer, though another time it may: no fault of what was asked.
 * `timeout`: it took longer than its kind of work may. `crashed`: the process died of it. `busy`: the queue is full.
 * `too-many`: this visitor has used up what one visitor gets. Such an answer is never kept by anybody.
 */
export class RenderFault extends Error {
	override name = 'RenderFault';
	readonly kind: keyof typeof SENTENCES;

	/** @param detail for whoever runs the server; visitors are told only the sentence of the kind */
	constructor(kind: RenderFault['kind'], detail?: string) {
		super(SENTENCES[kind], detail === undefined ? {} : { cause: detail });
		this.kind = kind;
	}

	/** The HTTP status that says so. */
	get status(): 429 | 503 {
		return this.kind === 'too-many' ? 429 : 503;
	}

	/** What goes with that status. */
	get headers(): Record<string, string> {
		return { 'retry-after': String(RETRY_SECONDS[this.kind]), 'cache-control': 'no-store' };
	}
}
