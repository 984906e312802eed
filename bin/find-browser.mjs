// Where is a Chromium? First what CHROMIUM_PATH says, then Playwright's own, then the system's, then the one
// that rootless-chromium.mjs fetched. Nothing is installed here.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { rootlessExecutable } from './rootless-chromium.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** @param {string} file */
function canRun(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * @returns {{ path: string | undefined, source: string } | null} `path` undefined means that Playwright finds
 *   its own; null means that there is no browser on this machine.
 * @throws when CHROMIUM_PATH names something that cannot be run: a wrong setting is said, not passed over.
 */
export function findBrowser() {
	const wanted = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
	if (wanted) {
		if (!canRun(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which cannot be run.`);
		return { path: wanted, source: 'CHROMIUM_PATH' };
	}
	if (existsSync(chromium.executablePath())) return { path: undefined, source: 'Playwright' };
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		for (const command of COMMANDS) {
			const path = join(folder, command);
			if (canRun(path)) return { path, source: 'system' };
		}
	}
	for (const path of USUAL_PLACES) if (canRun(path)) return { path, source: 'system' };
	if (canRun(rootlessExecutable)) return { path: rootlessExecutable, source: 'npm registry' };
	return null;
}

/** Quiet and offline; without the sandbox only for root, who cannot have one. */
export const launchArguments = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
