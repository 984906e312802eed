import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedScenario } from './savedScenario.ts';
import type { SessionRecord } from './sessionRecord.ts';

interface Schema extends DBSchema {
	scenarios: { key: string; value: SavedScenario };
	sessions: { key: string; value: SessionRecord };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'ninefold';
const VERSION = 1;

let opened: Promise<Database> | undefined;

/**
 * This browser's store, opened on the first call and again when it was lost.
 *
 * @throws where pages may not store anything: private windows of some browsers, frames without storage
 */
export function openDatabase(): Promise<Database> {
	const forget = () => (opened = undefined);
	opened ??= openDB<Schema>(NAME, VERSION, {
		upgrade(database) {
			database.createObjectStore('scenarios', { keyPath: 'id' });
			database.createObjectStore('sessions', { keyPath: 'id' });
		},
		// A later version of this page, in another tab, waits for this one to let go.
		async blocking() {
			const database = opened;
			forget();
			(await database)?.close();
		},
		terminated: forget
	}).catch((error: unknown) => {
		forget();
		throw error;
	});
	return opened;
}
