import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** @typedef {{ status: number, milliseconds: number, retryAfter: boolean, etag: string | undefined }} Answer */

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

/**
 * One request; a connection that breaks is status 0.
 * @param {string} url @param {Record<string, string>} [headers] @returns {Promise<Answer>}
 */
export function ask(url, headers = {}) {
	const begun = performance.now();
	return new Promise((resolve) => {
		/** @param {number} status @param {import('node:http').IncomingHttpHeaders} [answered] */
		const done = (status, answered = {}) =>
			resolve({
				status,
				milliseconds: performance.now() - begun,
				retryAfter: answered['retry-after'] !== undefined,
				etag: answered.etag
			});
		get(url, { agent, headers }, (response) => {
			response.resume();
			response.on('end', () => done(response.statusCode ?? 0, response.headers));
		}).on('error', () => done(0));
	});
}

/**
 * So many requests a second for so long, whether or not earlier ones are answered.
 * @param {number} perSecond @param {number} seconds @param {(k: number) => Promise<Answer>} request
 * @returns {Promise<Answer[]>}
 */
export async function rain(perSecond, seconds, request) {
	/** @type {Promise<Answer>[]} */
	const answers = [];
	const begun = performance.now();
	while (performance.now() - begun < seconds * 1000) {
		const due = Math.ceil(((performance.now() - begun) / 1000) * perSecond);
		while (answers.length < due) answers.push(request(answers.length));
		await new Promise((resolve) => setTimeout(resolve, 4));
	}
	return Promise.all(answers);
}

/**
 * In one line: how many, how fast, with which statuses.
 * @param {string} name @param {Answer[]} answers
 */
export function line(name, answers) {
	const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
	const at = (/** @type {number} */ share) =>
		`${(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1)} ms`;
	/** @type {Map<number, number>} */
	const statuses = new Map();
	for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
	const list = [...statuses].map(([status, count]) => `${count} × ${status || 'broken'}`).join(', ');
	return `${name.padEnd(46)} p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; ${list}`;
}
