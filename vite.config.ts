import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchArguments } from './bin/find-browser.mjs';
import { standaloneScripts } from './src/lib/widget/standaloneScripts.ts';

const isStatic = process.env.BUILD_TARGET === 'static';
/** Where a build of files will live, for links that must be whole; a server sees it by itself. */
const site = (process.env.NINEFOLD_SITE ?? '').replace(/\/+$/, '');

export default defineConfig({
	define: { __STATIC__: JSON.stringify(isStatic), __SITE__: JSON.stringify(site) },
	plugins: [sveltekit(), standaloneScripts()],
	worker: { format: 'es' },
	test: {
		expect: { requireAssertions: true },
		// No test measures time; these only end what hangs, on a busy machine too.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// To load the engine anew for each of two hundred files takes longer than to test it; none leaves anything behind.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['**/*.dom.test.ts', '**/*.browser.test.ts', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['src/**/*.dom.test.ts', 'tests/**/*.dom.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findBrowser()?.path, args: launchArguments }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
