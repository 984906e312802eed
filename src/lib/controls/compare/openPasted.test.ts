import { expect, test } from 'vitest';
import { presetById, PRESETS } from '../../core/scenario/presets/index.ts';
import { encodeScenario } from '../../share/link.ts';
import { openPasted } from './openPasted.ts';

const scenario = { ...PRESETS[1]!.scenario, title: 'Mine' };
const code = encodeScenario(scenario);

test.each([
	`https://example.org/s/${code}`,
	`https://example.org/some/folder/#s/${code}`,
	`https://example.org/s/${code}/engine-1-0-0`,
	` /s/${code}/ `,
	code
])('opens %s', async (text) => {
	expect((await openPasted(text)).title).toBe('Mine');
});

test('opens a preset by its address', async () => {
	expect(await openPasted('https://example.org/presets/metr-slow')).toEqual(
		presetById('metr-slow')!.scenario
	);
});

test.each([
	['hello', 'no link of a scenario'],
	['', 'no link of a scenario'],
	[`https://example.org/s/${code.slice(0, -3)}`, 'damaged']
])('says what is wrong with %j', async (text, message) => {
	await expect(openPasted(text)).rejects.toThrow(message);
});
