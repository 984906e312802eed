import { expect, test } from 'vitest';
import { linkInHash, pathOfCode } from './address.ts';

test('a code has its path, live and frozen', () => {
	expect(pathOfCode('1abc')).toMatch(/\/s\/1abc$/);
	expect(pathOfCode('1abc', '1.0.0')).toMatch(/\/s\/1abc\/engine-1-0-0$/);
});

test('without a server the same stands behind the #', () => {
	expect(linkInHash('#s/1abc')).toEqual({ code: '1abc', engine: undefined });
	expect(linkInHash('#s/1abc/engine-1-0-0')).toEqual({ code: '1abc', engine: '1.0.0' });
	for (const hash of ['', '#answers', '#s/', '#s/1abc/more', '#compare/1abc.1abd'])
		expect(linkInHash(hash)).toBeNull();
});
