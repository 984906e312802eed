import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../golden/fingerprint.ts';
import golden from '../golden/golden.json' with { type: 'json' };
import { build } from '../../bin/setup.mjs';
import { bareProject, root, type BareProject } from './bareProject.ts';

const document = readFileSync(join(root, 'docs/library.md'), 'utf8');
/** Each example with the output that stands below it. */
const examples = [...document.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
	([, code, output]) => ({ code: code!, output: output! })
);
const [, component] = /```svelte\n([\s\S]*?)```/.exec(document)!;

describe('the packed library, alone in a project', () => {
	let project: BareProject;
	beforeAll(() => {
		build('library');
		project = bareProject(join(root, 'package'));
	}, 300_000);
	afterAll(() => project?.remove());

	it('gives the very numbers of the engine, and does what its document says, word for word', () => {
		expect(examples.length).toBeGreaterThanOrEqual(6);
		for (const [k, { code }] of examples.entries()) {
			const { outputText } = ts.transpileModule(code, {
				compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
			});
			project.write(`example${k}.mjs`, outputText);
		}
		project.write(
			'all.mjs',
			`import { parseScenario, presetById, simulate } from 'ninefold';
			const { scenario } = presetById('metr-trend', 1);
			console.log(JSON.stringify(await simulate(parseScenario({ ...scenario, futures: 4196 }))));
			for (let k = 0; k < ${examples.length}; k++) {
				console.log('---');
				await import(\`./example\${k}.mjs\`);
			}`
		);
		const [summary, ...said] = project.node('all.mjs').split('---\n');
		expect(fingerprint(summary!.trim())).toBe(golden['metr-trend@1'].summary);
		expect(said).toEqual(examples.map(({ output }) => output));
		expect(existsSync(join(project.folder, 'survival.svg'))).toBe(true);
		const element = readFileSync(join(project.folder, 'node_modules/ninefold/ninefold-chart.js'), 'utf8');
		expect(element.includes('ninefold-chart')).toBe(true);
	});

	it('has the types that its document takes for granted', () => {
		for (const [k, { code }] of examples.entries()) project.write(`typed${k}.ts`, code);
		project.write(
			'charts.ts',
			`import { SurvivalChart, type ChartProps } from 'ninefold/charts';
			import type { ComponentProps } from 'svelte';
			export const props: ComponentProps<typeof SurvivalChart> = { summary: {} as ChartProps['summary'], width: 640 };
			// @ts-expect-error -- a width is a number
			export const wrong: ComponentProps<typeof SurvivalChart> = { ...props, width: 'wide' };`
		);
		project.write(
			'tsconfig.json',
			JSON.stringify({
				compilerOptions: {
					module: 'ESNext',
					moduleResolution: 'bundler',
					target: 'ES2022',
					lib: ['ES2022', 'DOM'],
					strict: true,
					noEmit: true,
					skipLibCheck: true,
					typeRoots: [join(root, 'node_modules/@types')],
					types: ['node']
				},
				include: ['*.ts']
			})
		);
		expect(project.node(join(root, 'node_modules/typescript/bin/tsc'))).toBe('');
	});

	it('draws its charts as components of somebody’s own page', () => {
		project.write('App.svelte', component!);
		project.write(
			'draw.ts',
			`import { presetById, simulate } from 'ninefold';
			import { render } from 'svelte/server';
			import App from './App.svelte';
			const summary = await simulate({ ...presetById('metr-trend')!.scenario, futures: 500 });
			console.log(render(App, { props: { summary } }).body);`
		);
		project.write(
			'vite.config.mjs',
			`import { svelte } from ${JSON.stringify(join(root, 'node_modules/@sveltejs/vite-plugin-svelte/src/index.js'))};
			export default { plugins: [svelte({ configFile: false })], ssr: { noExternal: ['ninefold'] }, build: { ssr: 'draw.ts', minify: false } };`
		);
		project.node(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error');
		const drawn = project.node('dist/draw.js');
		expect(drawn.match(/<svg[^>]+width="(640|720)"[^>]+role="img"/g)).toHaveLength(2);
		expect(/<g data-proposal="control"[^>]*font-weight="600">/.test(drawn)).toBe(true);
		expect(/<table.+Half by.+<\/table>/s.test(drawn)).toBe(true);
	});
});
