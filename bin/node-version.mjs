// Read by every Node, however old, before anything else: keep to syntax of 2015 here.

/**
 * Does this Node run Ninefold? The same range stands in package.json under "engines".
 * @param {string} version such as '20.19.0'
 * @returns {string | null} null when it does, else one line that says what is needed
 */
export function nodeFault(version) {
	const parts = version.split('.').map(Number);
	const major = parts[0];
	const minor = parts[1];
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
	if (fits) return null;
	const age = major === 21 || major === 23 ? 'an interim release' : 'too old';
	return `Node ${version} is ${age}: Ninefold needs Node 20.19+, 22.12+ or 24+ (24 is recommended: nodejs.org).`;
}

/** Ends the process with one line when this Node does not fit. */
export function requireNode() {
	const fault = nodeFault(process.versions.node);
	if (!fault) return;
	console.error(`✖ ${fault}`);
	process.exit(1);
}
