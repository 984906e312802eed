import { expect, test } from 'vitest';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { encodeScenario } from './link.ts';
import { LinkError } from './linkError.ts';
import { openCodes } from './openCodes.ts';

const codes = PRESETS.slice(0, 5).map(({ scenario }) => encodeScenario(scenario));

test('opens two to four', () => {
	for (const count of [2, 3, 4])
		expect(openCodes(codes.slice(0, count)).map(({ title }) => title)).toEqual(
			PRESETS.slice(0, count).map(({ title }) => title)
		);
});

test.each([
	[codes.slice(0, 1), 'has 1'],
	[codes, 'has 5'],
	[[codes[0]!, ''], 'the second: '],
	[[codes[0]!, codes[1]!, `${codes[2]}x`], 'the third: This link was damaged']
])('says what is wrong with %j', (damaged, message) => {
	expect(() => openCodes(damaged)).toThrow(LinkError);
	expect(() => openCodes(damaged)).toThrow(message);
});
