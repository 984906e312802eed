// node bin/build.mjs server|static|command|library: builds that, if its sources changed.
import { requireNode } from './node-version.mjs';

requireNode();

import('./setup.mjs')
	.then(async ({ build, installPackages }) => {
		await installPackages();
		for (const target of process.argv.slice(2)) build(/** @type {import('./setup.mjs').Target} */ (target));
	})
	.catch((error) => {
		console.error(`✖ ${error.message}`);
		process.exit(1);
	});
