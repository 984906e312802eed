import { shortened } from '../beliefs/history.ts';
import { freshId } from './freshId.ts';
import type * as sessionRecords from './sessionRecords.ts';
import type { SessionRecord } from './sessionRecord.ts';

/** How long nothing must change before it is written, in milliseconds. */
const RESTING = 400;
/** The first time more is to be loaded, which must not get in the way of the first answer. */
const FIRST_RESTING = 1500;
/** So many steps around the page's moment outlive the page. */
const STEPS_KEPT = 60;

/** Loaded once there is something to write. */
type Records = Pick<typeof sessionRecords, 'holdSession' | 'writeSession'>;

/** Writes what the page holds into this browser's store, soon after each change and when the page goes out of sight. */
export class SessionWriter {
	#id = freshId();
	#held: () => Pick<SessionRecord, 'scenario' | 'history' | 'opened'>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDue = false;
	#records: Records | undefined;

	constructor(held: () => Pick<SessionRecord, 'scenario' | 'history' | 'opened'>) {
		this.#held = held;
	}

	/** Follows the page until it is closed; gives back the function that ends that. */
	start(): () => void {
		const write = () => void this.#write();
		const writeHidden = () => {
			if (document.hidden) write();
		};
		addEventListener('pagehide', write);
		document.addEventListener('visibilitychange', writeHidden);
		return () => {
			removeEventListener('pagehide', write);
			document.removeEventListener('visibilitychange', writeHidden);
			write();
		};
	}

	/** Something has changed. */
	soon(): void {
		this.#isDue = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#write(), this.#records ? RESTING : FIRST_RESTING);
	}

	async #write(): Promise<void> {
		clearTimeout(this.#timer);
		if (!this.#isDue) return;
		this.#isDue = false;
		try {
			if (!this.#records) {
				this.#records = await import('./sessionRecords.ts');
				void this.#records.holdSession(this.#id).catch(() => undefined);
			}
			const { scenario, history, opened } = this.#held();
			await this.#records.writeSession({
				id: this.#id,
				writtenAt: Date.now(),
				scenario,
				history: shortened(history, STEPS_KEPT),
				opened
			});
		} catch {
			// Where nothing can be kept, the page still works; the list of saved scenarios says so.
		}
	}
}
