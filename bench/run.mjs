// npm run bench: the engine against numpy, its stages, and the command line's cold start, beside the stored baseline.
// It prints and never fails on a time: machines differ. `npm run bench -- --update` stores what was measured.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from '../bin/setup.mjs';
import { bundle, root } from './bundle.mjs';
import { median } from './median.mjs';
import { comparePeers } from './peers.mjs';
import { startProgram } from './program.mjs';

const ROUNDS = 9;
const baselineFile = join(root, 'bench/baseline.json');

build('command');
const programs = await bundle({ engine: 'bench/peers/ninefold.ts', stages: 'bench/stages.ts' });
const baseline = JSON.parse(await readFile(baselineFile, 'utf8').catch(() => 'null'));
const measured = {
	machine: machine(),
	peers: await comparePeers(programs.engine),
	stages: await timeStages(programs.stages),
	coldStart: timeColdStart()
};
printPeers(measured.peers);
printTimes('Nanoseconds a future, default scenario, one thread', measured.stages, baseline?.stages);
printDynamic(measured.stages);
printTimes('Milliseconds from nothing to the end, command line', measured.coldStart, baseline?.coldStart);
if (process.argv.includes('--update')) {
	await writeFile(baselineFile, JSON.stringify(measured, null, '\t') + '\n');
	console.log('Stored as the new baseline.');
} else if (baseline) {
	console.log(`Baseline: ${baseline.machine}`);
}

function machine() {
	const [{ model }] = cpus();
	return `${cpus().length} × ${model.trim()}, ${process.platform} ${process.arch}, Node ${process.version}`;
}

/** @param {string} program @returns {Promise<Record<string, number>>} */
async function timeStages(program) {
	const stages = startProgram(process.execPath, [program]);
	/** @type {Record<string, number>[]} */
	const rounds = [];
	await stages.ask({});
	for (let round = 0; round < ROUNDS; round++) rounds.push(await stages.ask({}));
	stages.close();
	return Object.fromEntries(
		Object.keys(rounds[0]).map((name) => [name, rounded(median(rounds.map((round) => round[name])))])
	);
}

/** @returns {Record<string, number>} */
function timeColdStart() {
	const calls = {
		'ninefold --version': ['--version'],
		'ninefold run metr-trend': ['run', 'metr-trend'],
		'ninefold link metr-trend': ['link', 'metr-trend']
	};
	return Object.fromEntries(
		Object.entries(calls).map(([name, parameters]) => {
			const times = Array.from({ length: ROUNDS }, () => {
				const before = performance.now();
				const { status } = spawnSync(process.execPath, [join(root, 'dist/ninefold.js'), ...parameters]);
				if (status !== 0) throw new Error(`${name} ended with code ${status}.`);
				return performance.now() - before;
			});
			return [name, rounded(median(times))];
		})
	);
}

/** @param {Awaited<ReturnType<typeof comparePeers>>} peers */
function printPeers(peers) {
	if (!peers) return;
	console.log(`Engine and numpy ${peers.numpy}, same scenario, taking turns, processor time of one thread`);
	for (const figure of peers.figures) {
		const { futures, engineNanoseconds, numpyNanoseconds, ratio, lowestRatio, highestRatio } = figure;
		console.log(
			`  ${futures.toLocaleString('en')} futures: engine ${engineNanoseconds.toFixed(0)} ns a future ` +
				`(${(1000 / engineNanoseconds).toFixed(2)} million a second), numpy ${numpyNanoseconds.toFixed(0)} ns; ` +
				`${ratio.toFixed(1)} times as fast (${lowestRatio.toFixed(1)} to ${highestRatio.toFixed(1)})\n` +
				`    equal answers: ${figure.compared} shares, farthest ${figure.farthest.name} ` +
				`(${figure.farthest.errors.toFixed(1)} standard errors)`
		);
	}
	console.log();
}

/**
 * @param {string} heading
 * @param {Record<string, number>} times
 * @param {Record<string, number>} [before]
 */
function printTimes(heading, times, before) {
	console.log(heading);
	const width = Math.max(...Object.keys(times).map((name) => name.length));
	for (const [name, time] of Object.entries(times)) {
		const ratio = before?.[name] ? `   ${(time / before[name]).toFixed(2)} × baseline` : '';
		console.log(`  ${name.padEnd(width)}  ${time.toFixed(1).padStart(8)}${ratio}`);
	}
	console.log();
}

/** What interventions and prongs cost, against the static model in the same run. @param {Record<string, number>} stages */
function printDynamic(stages) {
	console.log('The dynamic model against the static one, same run');
	for (const name of Object.keys(stages).filter((stage) => stage.startsWith('whole run with')))
		console.log(`  ${name}: ${(stages[name] / stages['whole run']).toFixed(1)} times the static whole run`);
	console.log();
}

/** @param {number} value */
function rounded(value) {
	return Math.round(value * 10) / 10;
}
