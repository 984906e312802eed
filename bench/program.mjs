import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * A program that stays, and answers a line of JSON with a line of JSON.
 * @param {string} command
 * @param {string[]} parameters
 */
export function startProgram(command, parameters) {
	const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	/** @param {unknown} request */
	const tell = (request) => child.stdin.write(JSON.stringify(request) + '\n');
	return {
		tell,
		/** @param {unknown} request @returns {Promise<any>} */
		async ask(request) {
			tell(request);
			const { value, done } = await lines.next();
			if (done) throw new Error(`${command} ${parameters.join(' ')} ended without an answer.`);
			return JSON.parse(value);
		},
		close: () => child.stdin.end()
	};
}
