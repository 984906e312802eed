import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printsOf } from './printsOf.ts';
import type { GoldenPrint } from './goldenPrints.ts';

/** Runs the script in a bare engine, whose only way out is `print`. */
export async function printsInShell(shell: string, script: string): Promise<Record<string, GoldenPrint>> {
	const folder = await mkdtemp(join(tmpdir(), 'ninefold-shell-'));
	try {
		const file = join(folder, 'golden.js');
		await writeFile(file, `const answer = print;\n${script}`);
		const { stdout } = await promisify(execFile)(shell, [file]);
		return printsOf(stdout);
	} finally {
		await rm(folder, { recursive: true });
	}
}
