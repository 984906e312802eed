// Runs at the end of `npm ci` and `npm install`: makes Kit's generated types and the command line, and puts
// `ninefold` where npx looks first. A "bin" in package.json would not do: npx then links the whole clone into a
// cache of its own, once, and never again, even if the command line was not built at that moment.
// Nothing here fails the installation, because without packages nothing could be repaired.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root, SetupError, stampPackages } from './setup.mjs';

const packages = join(root, 'node_modules');

function linkCommand() {
	const folder = join(packages, '.bin');
	mkdirSync(folder, { recursive: true });
	if (process.platform === 'win32') {
		writeFileSync(join(folder, 'ninefold.cmd'), '@node "%~dp0\\..\\..\\dist\\ninefold.js" %*\r\n');
		return;
	}
	const link = join(folder, 'ninefold');
	rmSync(link, { force: true });
	symlinkSync('../../dist/ninefold.js', link);
	chmodSync(join(root, 'dist', 'ninefold.js'), 0o755);
}

if (existsSync(join(packages, 'vite')) && existsSync(join(packages, '@sveltejs', 'kit'))) {
	spawnSync(process.execPath, [join(packages, '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'], { cwd: root });
	stampPackages();
	try {
		build('command');
		linkCommand();
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		console.error(
			`✖ ${error.message}\n✖ npx ninefold is not there until that builds (npm run build:command).`
		);
	}
}
