import type { SweepPoint } from '../lib/core/index.ts';
import { LEAST_KEPT } from '../lib/core/summaries/conditionLimit.ts';
import type { Streams } from './streams.ts';

/** The same points, with a word at the end about those where so few futures fit the condition that nothing can be said. */
export async function* noteThinPoints(
	points: AsyncIterable<SweepPoint>,
	{ stderr }: Streams
): AsyncGenerator<SweepPoint> {
	let all = 0;
	let thin = 0;
	for await (const point of points) {
		all++;
		if (point.given.kept < Math.min(LEAST_KEPT, point.futures)) thin++;
		yield point;
	}
	if (thin === 0) return;
	stderr.write(
		`ninefold: at ${thin} of ${all} points fewer than ${LEAST_KEPT} futures fit the condition, too few to say anything\n`
	);
}
