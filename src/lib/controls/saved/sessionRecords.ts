import { openDatabase } from './database.ts';
import { markRecord } from './sessionMark.ts';
import type { SessionRecord } from './sessionRecord.ts';

/** Records of pages seen longer ago make room for new ones. */
const MOST_RECORDS = 20;
const LOCK = 'ninefold-session-';

/** Writes what a page holds over what it held before. */
export async function writeSession(record: SessionRecord): Promise<void> {
	const transaction = (await openDatabase()).transaction('sessions', 'readwrite', { durability: 'relaxed' });
	// One put and no waiting: a page that is being closed has no time for more.
	const put = transaction.store.put(record);
	transaction.commit();
	await Promise.all([put, transaction.done]);
	markRecord(record.id);
}

export const readSession = async (id: string): Promise<SessionRecord | undefined> =>
	(await openDatabase()).get('sessions', id);

/** Says for as long as this page lives that the record is its own; away with records of pages seen long ago. */
export async function holdSession(id: string): Promise<void> {
	void navigator.locks?.request(LOCK + id, () => new Promise(() => {})).catch(() => undefined);
	const transaction = (await openDatabase()).transaction('sessions', 'readwrite');
	const records = await transaction.store.getAll();
	const old = records.sort((one, other) => other.writtenAt - one.writtenAt).slice(MOST_RECORDS);
	await Promise.all([...old.map((record) => transaction.store.delete(record.id)), transaction.done]);
}

/** Records whose pages are gone, the latest first. */
export async function leftSessions(): Promise<SessionRecord[]> {
	const records = await (await openDatabase()).getAll('sessions');
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	const living = new Set(held.map(({ name }) => name));
	return records
		.filter(({ id }) => !living.has(LOCK + id))
		.sort((one, other) => other.writtenAt - one.writtenAt);
}

/** The record is not offered again. */
export async function declineSession(record: SessionRecord): Promise<void> {
	await (await openDatabase()).put('sessions', { ...record, isDeclined: true });
}
