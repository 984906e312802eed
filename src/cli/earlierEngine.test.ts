import { Readable, PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ENGINE_VERSION, simulate, type Summary } from '../lib/core/index.ts';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import { encodeScenario } from '../lib/share/link.ts';
import { main } from './main.ts';

const rare = {
	...presetById('metr-trend')!.scenario,
	futures: 2000,
	proposals: [],
	given: 'rescue < deception and rescue < escape'
};
const code = encodeScenario(rare);

async function ninefold(...words: string[]) {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const [out, err] = [text(stdout), text(stderr)];
	const exitCode = await main(words, { stdin: Readable.from([]), stdout, stderr });
	stdout.end();
	stderr.end();
	return { exitCode, out: await out, err: await err };
}

it('counts as an earlier engine did, by option and by a frozen address', async () => {
	const expected = await simulate(rare, { engine: '1.0.0' });
	for (const words of [['--engine', '1.0.0', code], [`https://example.org/s/${code}/engine-1-0-0`]]) {
		const { exitCode, out } = await ninefold('run', ...words, '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(out) as Summary).toEqual(JSON.parse(JSON.stringify(expected)));
	}
});

it('refuses a version that never was, and says which there are', async () => {
	const { exitCode, err } = await ninefold('run', 'metr-trend', '--engine', '2.0.0');
	expect(exitCode).toBe(2);
	expect(err).toBe(
		`ninefold: The numbers of engine 2.0.0 are not known here: this is engine ${ENGINE_VERSION}, which can also count as 1.0.0 did.\n`
	);
});

it('prints an address that stays at the numbers of this engine', async () => {
	const { out } = await ninefold('link', code, '--frozen', '--site', 'https://example.org/');
	expect(out).toBe(`https://example.org/s/${code}/engine-${ENGINE_VERSION.replaceAll('.', '-')}\n`);
});
