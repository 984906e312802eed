import { expect, test } from 'vitest';
import { parseVary } from '../../core/index.ts';
import { sweepCommand } from './sweepCommand.ts';

test('says again what was varied, so that a terminal understands it', () => {
	const varies = [
		{ path: 'thresholds.escape.ways[0].level.p50', values: [100, 300.5] },
		{ path: 'dependence.common', values: [0, 0.1] }
	];
	const command = sweepCommand('https://example.org/s/abc', varies, 32_768);
	expect(command).toBe(
		'ninefold sweep https://example.org/s/abc --vary "thresholds.escape.ways[0].level.p50=100,300.5" ' +
			'--vary "dependence.common=0,0.1" --futures 32768 --csv'
	);
	const said = [...command.matchAll(/--vary "([^"]+)"/g)].map(([, vary]) => parseVary(vary!));
	expect(said).toEqual(varies);
});
