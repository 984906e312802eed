import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArguments } from '../bin/find-browser.mjs';

const port = Number(process.env.NINEFOLD_TEST_PORT ?? 4173);
const staticPort = Number(process.env.NINEFOLD_TEST_STATIC_PORT ?? 4174);

/** Whole pages in Chromium, against the built server and the built files (npm run build, npm run build:static). */
export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	workers: 2,
	// No test measures time; these only end what hangs, on a busy machine too.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		// Recording every step of pages this large takes a quarter of the time; it is there for who looks for a fault.
		trace: process.env.NINEFOLD_TRACE ? 'retain-on-failure' : 'off',
		launchOptions: { executablePath: findBrowser()?.path, args: launchArguments }
	},
	webServer: [
		{
			command: 'node bin/serve.mjs',
			cwd: '..',
			// On a busy machine drawing waits for the processor, too.
			env: { HOST: '127.0.0.1', PORT: String(port), NINEFOLD_RENDER_SECONDS: '30' },
			url: `http://127.0.0.1:${port}/`,
			reuseExistingServer: false
		},
		{
			command: `node tests/staticHost.mjs build-static /some/sub/folder ${staticPort}`,
			cwd: '..',
			url: `http://127.0.0.1:${staticPort}/some/sub/folder/`,
			reuseExistingServer: false
		}
	]
});
