import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { PRESETS, simulate } from '../../core/index.ts';
import { openDatabase } from './database.ts';
import { glanceOf } from './glance.ts';
import {
	addGlance,
	deleteSaved,
	putBack,
	renameSaved,
	savedScenarios,
	saveNew,
	saveOver
} from './savedScenarios.ts';
import { storageFaultInWords } from './storageFaultInWords.ts';

const [one, other] = PRESETS.map(({ scenario }) => scenario);
const savable = (name: string, scenario = one!) => ({ name, scenario, presetId: PRESETS[0]!.id });
const names = async () => (await savedScenarios()).map(({ name }) => name);

beforeEach(async () => (await openDatabase()).clear('scenarios'));

describe('what is saved', () => {
	it('comes back as it was, the latest first', async () => {
		const first = await saveNew(savable('First'), 1000);
		const second = await saveNew(savable('Second', other), 2000);
		expect(await savedScenarios()).toEqual([second, first]);
		expect(second).toMatchObject({ scenario: other, revision: 1, savedAt: 2000 });
	});

	it('never takes the name of another', async () => {
		for (const name of ['Mine', 'Mine', 'Mine (2)', '  ', ' Mine ']) await saveNew(savable(name), 1);
		expect((await names()).sort()).toEqual(['Mine', 'Mine (2)', 'Mine (3)', 'Mine (4)', 'Scenario']);
		const [mine] = await savedScenarios();
		await renameSaved(mine!.id, 'Scenario');
		expect(await names()).toContain('Scenario (2)');
	});

	it('is saved over by whoever saw it last', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		const outcome = await saveOver(saved, savable('', other), 2);
		expect(outcome).toMatchObject({ kind: 'saved', saved: { name: 'Mine', revision: 2, savedAt: 2 } });
		expect((await savedScenarios())[0]!.scenario).toEqual(other);
	});

	it('is not overwritten by whoever did not see the latest', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		await saveOver(saved, savable('', other), 2);
		const outcome = await saveOver(saved, savable('', { ...one!, seed: 77 }), 3);
		expect(outcome).toMatchObject({ kind: 'changed', there: { revision: 2, scenario: other } });
		expect((await savedScenarios())[0]).toMatchObject({ revision: 2, scenario: other });
	});

	it('of two who save at the same time, one is told', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		const outcomes = await Promise.all([1, 2].map((seed) => saveOver(saved, savable('', { ...one!, seed }))));
		expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'saved']);
	});

	it('a new name is no new revision: what is open elsewhere can still be saved', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		await renameSaved(saved.id, 'Ours');
		expect(await saveOver(saved, savable('', other), 2)).toMatchObject({
			kind: 'saved',
			saved: { name: 'Ours' }
		});
	});

	it('what was deleted is said to be, and can be put back', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		await deleteSaved(saved.id);
		expect(await savedScenarios()).toEqual([]);
		expect(await saveOver(saved, savable('', other))).toEqual({ kind: 'deleted' });
		await putBack(saved);
		expect(await savedScenarios()).toEqual([saved]);
	});

	it('a picture that was drawn of an older revision is not shown', async () => {
		const saved = await saveNew(savable('Mine'), 1);
		const glance = glanceOf(await simulate({ ...one!, futures: 4096 }));
		await saveOver(saved, savable('', other), 2);
		await addGlance(saved.id, 1, glance);
		expect((await savedScenarios())[0]!.glance).toBeUndefined();
		await addGlance(saved.id, 2, glance);
		expect((await savedScenarios())[0]!.glance).toEqual(glance);
	});
});

it('says what to do where nothing can be kept', () => {
	expect(storageFaultInWords(new DOMException('', 'QuotaExceededError'))).toContain('no room left');
	expect(storageFaultInWords(new ReferenceError('indexedDB is not defined'))).toContain(
		'Download the scenario as a file'
	);
});
