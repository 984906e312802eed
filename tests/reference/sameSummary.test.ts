import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { encodeScenario } from '../../src/lib/share/link.ts';
import { inlineRunner } from '../../src/lib/simulation/inline.ts';
import golden from '../golden/golden.json';
import { fingerprint } from '../golden/fingerprint.ts';
import { GOLDEN_SCENARIOS } from '../golden/goldenScenarios.ts';
import { summaryFrom } from './summaryFrom.ts';

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

it('the page without workers gives the stored summary', async () => {
	const summary = await summaryFrom(inlineRunner(), scenario);
	expect(fingerprint(JSON.stringify(summary))).toBe(golden[NAME].summary);
});
