import { createInterface } from 'node:readline';

/**
 * A program of the bench answers one line of JSON with another, as often as it is asked: so that two programs can take
 * turns, both warm.
 */
export async function answerLines(answer: (request: never) => unknown): Promise<void> {
	for await (const line of createInterface({ input: process.stdin })) {
		const reply = await answer(JSON.parse(line) as never);
		if (reply !== undefined) process.stdout.write(JSON.stringify(reply) + '\n');
	}
}

/** Seconds of processor time that this process has used, all its threads together. */
export function processorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}
