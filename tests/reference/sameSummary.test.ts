import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { encodeScenario } from '../../src/lib/share/link.ts';
import { taskPerformer } from '../../src/lib/simulation/performTask.ts';
import golden from '../golden/golden.json';
import { fingerprint } from '../golden/fingerprint.ts';
import { GOLDEN_SCENARIOS } from '../golden/goldenScenarios.ts';

const NAME = 'metr-trend@1';
const scenario = GOLDEN_SCENARIOS[NAME]!;

/*
 * The same scenario gives the same summary, byte for byte, whoever asks. tests/golden holds `simulate`, which the server
 * calls, to the stored fingerprint in every engine; here are the other callers.
 */
it('the command line prints the stored summary', async () => {
	const pieces: Buffer[] = [];
	const stdout = new Writable({
		write(piece: Buffer, _encoding, done) {
			pieces.push(piece);
			done();
		}
	});
	const streams = { stdin: Readable.from([]), stdout, stderr: stdout };
	expect(await main(['run', `/s/${encodeScenario(scenario)}`, '--json'], streams)).toBe(0);
	expect(fingerprint(Buffer.concat(pieces).toString().trimEnd())).toBe(golden[NAME].summary);
});

it('what a worker performs, task by task, adds up to the stored summary', async () => {
	const perform = taskPerformer();
	const job = { id: 1, scenario };
	const parts = [];
	for (const firstChunk of [1, 0]) {
		const outcome = await perform({ type: 'count', id: firstChunk, job, firstChunk, chunkCount: 1 });
		if (outcome.type !== 'counted') throw new Error(JSON.stringify(outcome));
		parts.push(outcome.counts);
	}
	const outcome = await perform({ type: 'summarise', id: 2, job, parts });
	if (outcome.type !== 'summarised') throw new Error(JSON.stringify(outcome));
	expect(fingerprint(JSON.stringify(outcome.picture.summary))).toBe(golden[NAME].summary);
});
