// What hostile input costs: links, bombs, deep texts and expressions, beside what others do with the same.
import { compile } from 'mathjs/number';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { checkScenario, parseScenarioText, PRESETS } from '../src/lib/core/index.ts';
import { evaluateExpression } from '../src/lib/core/curves/expression/evaluateExpression.ts';
import { parseExpression } from '../src/lib/core/curves/expression/parseExpression.ts';
import { decodeScenario, encodeScenario } from '../src/lib/share/link.ts';
import { charactersOf, checkCharacters } from '../src/lib/share/linkCharacters.ts';

const codeOf = (bytes: Uint8Array): string => {
	const body = charactersOf(bytes);
	return `2${checkCharacters(body)}${body}`;
};

/** Milliseconds of each call, ascending; what a call throws is part of what is measured. */
function times(count: number, call: (index: number) => unknown): number[] {
	const taken: number[] = [];
	for (let index = 0; index < count; index++) {
		const start = performance.now();
		try {
			call(index);
		} catch {
			// A refusal.
		}
		taken.push(performance.now() - start);
	}
	return taken.sort((one, other) => one - other);
}

function say(name: string, taken: number[]): void {
	const at = (share: number) => (taken[Math.floor(share * (taken.length - 1))] ?? NaN).toFixed(2);
	console.log(`${name.padEnd(58)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
}

// Links, whole and damaged: a generator of its own, so that every run asks the same.
let state = 12345;
const random = (below: number): number => {
	state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
	return Math.floor((state / 2 ** 32) * below);
};
const codes = PRESETS.map(({ scenario }) => encodeScenario({ ...scenario, title: 'Mine', seed: 7 }));
const damaged = Array.from({ length: 10_000 }, () => {
	const code = codes[random(codes.length)]!;
	const at = random(code.length);
	const changed = code.slice(0, at) + 'ABCxyz019-_'[random(11)]! + code.slice(at + 1 + random(3));
	return random(2) ? changed : `2${checkCharacters(changed.slice(4))}${changed.slice(4)}`;
});
say(
	'10,000 damaged links',
	times(damaged.length, (index) => decodeScenario(damaged[index]!))
);
say(
	'whole links',
	times(2000, (index) => decodeScenario(codes[index % codes.length]!))
);

const bomb = deflateRawSync(Buffer.alloc(6_300_000), { level: 9 });
const bombCode = codeOf(bomb);
const before = process.memoryUsage();
say(
	`a bomb: 6.3 MB in ${bombCode.length} characters`,
	times(200, () => decodeScenario(bombCode))
);
const grown = process.memoryUsage().rss - before.rss;
console.log(`${''.padEnd(58)} ${(grown / 1e6).toFixed(1)} MB more in memory after 200 of them`);
say(
	'… zlib without a limit',
	times(200, () => inflateRawSync(bomb))
);
say(
	'… zlib, at most 64 KiB',
	times(200, () => inflateRawSync(bomb, { maxOutputLength: 65536 }))
);

const deep = '['.repeat(3_000_000);
say(
	'JSON nested 3,000,000 deep',
	times(20, () => parseScenarioText(deep))
);
const shallow = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
say(
	'JSON nested 100,000 deep',
	times(50, () => parseScenarioText(shallow))
);
say(
	'… JSON.parse',
	times(50, () => JSON.parse(shallow))
);
const wide = { ...PRESETS[0]!.scenario, axes: Array.from({ length: 20_000 }, () => ({})) };
say(
	'a list of 20,000 axes',
	times(20, () => checkScenario(wide))
);

const TEXTS = [
	'a*t + b*t^2',
	'max(ln(t + 11), a) / (1 + exp(-b*t))',
	't > 0 ? a*t^1.5 : -a*abs(t)^1.5',
	'tanh(a*t) + log10(abs(t) + 1) * sqrt(abs(b) + 1)'
];
const points = Float64Array.from({ length: 1000 }, (_, point) => point / 50 - 10);
const columns = new Map([
	['t', points],
	['a', new Float64Array(1000).fill(2)],
	['b', new Float64Array(1000).fill(-0.5)]
]);
const parsed = await Promise.all(TEXTS.map((text) => parseExpression(text, ['a', 'b'])));
const values = new Float64Array(1000);
say(
	'an expression at 1,000 points',
	times(4000, (index) => evaluateExpression(parsed[index % 4]!.root, columns, 1000, values))
);
const compiled = TEXTS.map((text) => compile(text));
say(
	'… mathjs, compiled',
	times(400, (index) => {
		for (const t of points) compiled[index % 4]!.evaluate({ t, a: 2, b: -0.5 });
	})
);
const taken: number[] = [];
for (let index = 0; index < 1000; index++) {
	const start = performance.now();
	await parseExpression(TEXTS[index % 4]!, ['a', 'b']);
	taken.push(performance.now() - start);
}
say(
	'to read an expression',
	taken.sort((one, other) => one - other)
);
