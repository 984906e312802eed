// npm test: installs, finds a browser, and proves everything; one line a step, and a count at the end.
// npm test -- unit lint runs only the steps of these names.
import { requireNode } from './node-version.mjs';

requireNode();

import('./steps.mjs')
	.then(({ runSteps }) => runSteps(process.argv.slice(2)))
	.then((ok) => process.exit(ok ? 0 : 1));
