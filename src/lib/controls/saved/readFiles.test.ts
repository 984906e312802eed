import { expect, test } from 'vitest';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import { carriedText } from '../../share/carriedScenario.ts';
import { scenarioFileText } from '../../share/scenarioFile.ts';
import { svgWithText } from '../../share/svgWithText.ts';
import { readFiles } from './readFiles.ts';

const [one, other] = PRESETS.map(({ scenario }) => scenario);
const bare = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
const picture = (...scenarios: (typeof one)[]) =>
	svgWithText(
		bare,
		carriedText({ engine: '1.0.0', chart: 'fan', settings: '', scenarios: scenarios as [] })!
	);
const read = async (content: string | Uint8Array<ArrayBuffer>) =>
	(await readFiles([new File([content], 'a file')]))[0]!;

test('a picture opens the scenario that it carries, exactly, and tells which engine drew it', async () => {
	const expected = {
		fileName: 'a file',
		faults: [],
		isOne: true,
		named: [{ name: one!.title, scenario: one }]
	};
	expect(await read(picture(one))).toEqual({ ...expected, engine: '1.0.0' });
	expect(await read(scenarioFileText(one!))).toEqual(expected);
});

test('a picture that compares gives each of its scenarios', async () => {
	const { isOne, named } = await read(picture(one, other));
	expect([isOne, named.map(({ scenario }) => scenario)]).toEqual([false, [one, other]]);
});

test.each<[string | Uint8Array<ArrayBuffer>, RegExp]>([
	[bare, /^This picture carries no scenario\. If it is a copy .* lost its scenario/],
	[Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /^A JPEG picture carries no scenario/],
	[picture(one).slice(0, 500), /^This picture was damaged on its way/],
	[picture({ ...one!, seed: -1 }), /^seed: must be at least 0, got -1$/],
	['{"a":', /is not JSON/]
])('says in words what is wrong with %s', async (content, fault) => {
	const { faults, named } = await read(content);
	expect([faults[0], named]).toEqual([expect.stringMatching(fault), []]);
});
