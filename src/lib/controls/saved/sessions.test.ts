import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PRESETS, type Scenario } from '../../core/index.ts';
import { historyFrom, movedBy, recorded, type History } from '../beliefs/history.ts';
import { openDatabase } from './database.ts';
import { findSession } from './findSession.ts';
import { joinedHistory } from './joinedHistory.ts';
import { markRecord, wasAnyWritten } from './sessionMark.ts';
import type { SessionRecord } from './sessionRecord.ts';
import { declineSession, holdSession, leftSessions, writeSession } from './sessionRecords.ts';

const preset = PRESETS[0]!;
const start = preset.scenario;
const draft = (seed: number): Scenario => ({ ...preset.scenario, seed });
const historyOf = (...seeds: number[]): History =>
	seeds
		.slice(1)
		.reduce(
			(history, seed) => recorded(history, { draft: draft(seed), preset, document: 0 }, 'seed'),
			historyFrom({ draft: draft(seeds[0]!), preset, document: 0 })
		);
const record = (id: string, history: History, changes: Partial<SessionRecord> = {}): SessionRecord => ({
	id,
	writtenAt: 1000,
	scenario: history.moments[history.at]!.draft,
	history,
	opened: {},
	...changes
});

/** Names of locks that pages hold, as the browser would tell. */
let held: string[] = [];
beforeEach(async () => {
	held = [];
	await (await openDatabase()).clear('sessions');
	for (const name of ['localStorage', 'sessionStorage']) {
		const kept = new Map<string, string>();
		vi.stubGlobal(name, {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => kept.set(key, value)
		});
	}
	vi.stubGlobal('navigator', {
		locks: {
			request: async (name: string) => void held.push(name),
			query: async () => ({ held: held.map((name) => ({ name })) })
		}
	});
});

describe('a page that is loaded again', () => {
	it('goes on where its address is', async () => {
		await writeSession(record('a', historyOf(1, 2, 3)));
		expect(wasAnyWritten()).toBe(true);
		expect(await findSession(draft(3))).toMatchObject({ kind: 'same', at: 2 });
	});

	it('with a draft that does not fit, as long as its last scenario is the address’s', async () => {
		const history = historyOf(1, 2, -5);
		await writeSession(record('a', history, { scenario: draft(2) }));
		const found = await findSession(draft(2));
		expect(found).toMatchObject({ kind: 'same', at: 2 });
		expect(found!.record.history.moments[2]!.draft.seed).toBe(-5);
	});

	it('whose address is some steps behind has the rest to redo', async () => {
		await writeSession(record('a', historyOf(1, 2, 3)));
		expect(await findSession(draft(2))).toMatchObject({ kind: 'same', at: 1 });
	});

	it('at a link that has nothing to do with it, takes nothing over', async () => {
		await writeSession(record('a', historyOf(1, 2, 3)));
		expect(await findSession(draft(9))).toBeNull();
	});

	it('as a duplicated tab reads its original’s record, and writes its own', async () => {
		await writeSession(record('original', historyOf(1, 2)));
		expect((await findSession(draft(2)))!.record.id).toBe('original');
		await writeSession(record('duplicate', historyOf(1, 2, 4)));
		markRecord('original');
		expect((await findSession(draft(2)))!.record.history.moments).toHaveLength(2);
	});
});

describe('the plain start page', () => {
	it('offers the page that was left last, and takes nothing over', async () => {
		await writeSession(record('older', historyOf(1, 5), { writtenAt: 1 }));
		await writeSession(record('latest', historyOf(1, 2, 3), { writtenAt: 2 }));
		markRecord('gone');
		expect(await findSession(start)).toMatchObject({ kind: 'left', record: { id: 'latest' } });
		expect(await findSession(draft(8))).toBeNull();
	});

	it('offers nothing of a page that is still open, was declined, or shows the same', async () => {
		await writeSession(record('open', historyOf(1, 2)));
		markRecord('none');
		await holdSession('open');
		expect(await leftSessions()).toEqual([]);
		expect(await findSession(start)).toBeNull();
		held = [];
		expect(await findSession(draft(2))).toBeNull();
		const found = await findSession(start);
		await declineSession(found!.record);
		expect(await findSession(start)).toBeNull();
	});
});

it('pages seen long ago make room', async () => {
	for (let index = 0; index < 25; index++)
		await writeSession(record(`page ${index}`, historyOf(1, 2), { writtenAt: index }));
	await holdSession('now');
	const kept = (await leftSessions()).map(({ writtenAt }) => writtenAt);
	expect(kept).toHaveLength(20);
	expect(Math.min(...kept)).toBe(5);
});

it('going on keeps both histories, one after the other, and what was open in each', () => {
	const here = { history: movedBy(historyOf(1, 2, 3), -1), opened: { 0: { id: 'x', revision: 1 } } };
	const kept = { history: movedBy(historyOf(7, 8, 9), -1), opened: { 0: { id: 'y', revision: 4 } } };
	const { history, opened } = joinedHistory(here, kept);
	expect(history.moments.map((moment) => moment.draft.seed)).toEqual([1, 2, 7, 8, 9]);
	expect(history.places).toEqual(['seed', null, 'seed', 'seed']);
	expect(history.moments[history.at]!.draft.seed).toBe(8);
	const openAt = (at: number) =>
		(opened as Record<number, { id: string }>)[history.moments[at]!.document]!.id;
	expect([openAt(1), openAt(3)]).toEqual(['x', 'y']);
});
