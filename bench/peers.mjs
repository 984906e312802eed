import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './bundle.mjs';
import { compareAnswers } from './equalAnswers.mjs';
import { median } from './median.mjs';
import { startProgram } from './program.mjs';

const SIZES = [
	{ futures: 100_000, rounds: 9 },
	{ futures: 1_000_000, rounds: 5 }
];

/** @returns {{ command: string, version: string } | null} a Python that has numpy: Debian's, or the one on the PATH */
function findNumpy() {
	for (const command of ['/usr/bin/python3', 'python3']) {
		const { status, stdout } = spawnSync(command, ['-c', 'import numpy; print(numpy.__version__)'], {
			encoding: 'utf8'
		});
		if (status === 0) return { command, version: stdout.trim() };
	}
	return null;
}

/**
 * The engine and numpy take turns at the same scenario, both in one thread and warm; processor time decides, because the
 * machine may be shared. Both must give equal answers.
 * @param {string} engine the built program
 */
export async function comparePeers(engine) {
	const numpy = findNumpy();
	if (!numpy) {
		console.log('skipped peer: no Python with numpy here (Debian: apt-get install python3-numpy)\n');
		return null;
	}
	const scenario = JSON.parse(await readFile(join(root, 'bench/peers/scenario.json'), 'utf8'));
	const ours = startProgram(process.execPath, [engine]);
	const theirs = startProgram(numpy.command, [join(root, 'bench/peers/ninefold_numpy.py')]);
	const { proposals } = await ours.ask({ scenario });
	theirs.tell({ scenario, proposals });

	const figures = [];
	for (const { futures, rounds } of SIZES) figures.push(await takeTurns(ours, theirs, futures, rounds));
	ours.close();
	theirs.close();
	return { numpy: numpy.version, figures };
}

/**
 * @param {ReturnType<typeof startProgram>} ours
 * @param {ReturnType<typeof startProgram>} theirs
 * @param {number} futures
 * @param {number} rounds
 */
async function takeTurns(ours, theirs, futures, rounds) {
	const seconds = { ours: /** @type {number[]} */ ([]), theirs: /** @type {number[]} */ ([]) };
	// A first round warms both up, and is looked at for equal answers.
	const first = { futures, seed: 0 };
	const answers = compareAnswers((await ours.ask(first)).summary, (await theirs.ask(first)).summary);
	for (let seed = 1; seed <= rounds; seed++) {
		const one = await ours.ask({ futures, seed });
		const other = await theirs.ask({ futures, seed });
		seconds.ours.push(one.seconds);
		seconds.theirs.push(other.seconds);
	}
	const ratios = seconds.theirs.map((their, round) => their / seconds.ours[round]);
	return {
		futures,
		engineNanoseconds: (median(seconds.ours) / futures) * 1e9,
		numpyNanoseconds: (median(seconds.theirs) / futures) * 1e9,
		ratio: median(ratios),
		lowestRatio: Math.min(...ratios),
		highestRatio: Math.max(...ratios),
		...answers
	};
}
