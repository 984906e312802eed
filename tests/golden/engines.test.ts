import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import golden from './golden.json';
import { goldenPrints } from './goldenPrints.ts';
import { printsInFirefox } from './printsInFirefox.ts';
import { printsInShell } from './printsInShell.ts';
import { standaloneScript } from './standaloneScript.ts';

/*
 * Equal scenarios give equal numbers, to the last bit, in every engine. After a change that moves numbers on purpose:
 *   UPDATE_GOLDEN=1 npx vitest run --project unit tests/golden
 * raises what is stored; the engine's version and the changelog must then say so too.
 */
const SHELL = '/usr/bin/jsc';
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const PATIENCE = { timeout: 180_000 };

let script: string;
beforeAll(async () => {
	script = await standaloneScript();
}, 60_000);

describe('the stored numbers come out', () => {
	it('in Node', PATIENCE, async () => {
		const prints = await goldenPrints();
		if (process.env.UPDATE_GOLDEN) {
			const file = fileURLToPath(new URL('golden.json', import.meta.url));
			await writeFile(file, JSON.stringify(prints, null, '\t') + '\n');
			expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(prints);
		} else {
			expect(prints).toEqual(golden);
		}
	});

	it('in WebKit’s JavaScriptCore', PATIENCE, async ({ skip }) => {
		if (!existsSync(SHELL)) skip(sayAloud('JavaScriptCore', 'libjavascriptcoregtk-4.0-bin'));
		expect(await printsInShell(SHELL, script)).toEqual(golden);
	});

	it('in Firefox', PATIENCE, async ({ skip }) => {
		if (!FIREFOX) return skip(sayAloud('Firefox', 'firefox-esr'));
		expect(await printsInFirefox(FIREFOX, script)).toEqual(golden);
	});
});

/** A skipped engine must not pass for a tested one. */
function sayAloud(engine: string, packageName: string): string {
	const message = `skipped engine: ${engine} is not installed here (Debian's package ${packageName})`;
	console.warn(message);
	return message;
}
