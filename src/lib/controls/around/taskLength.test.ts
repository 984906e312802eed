import { expect, it } from 'vitest';
import { taskLength } from './taskLength.ts';

it.each([
	[0.053778, '3.2 s'],
	[3.987428, '4 min'],
	[59.9, '60 min'],
	[60.388937, '1 h'],
	[718.80683, '12 h'],
	[3633.786163, '61 h']
])('%d minutes are %s', (minutes, words) => {
	expect(taskLength(minutes)).toBe(words);
});
