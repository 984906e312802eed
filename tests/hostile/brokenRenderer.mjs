// A process that renders badly, each way that one can: what the job's chart is called says which.
/** @type {Record<string, (id: number) => unknown>} */
const WAYS = {
	good: (id) => process.send?.({ id, result: new Uint8Array([1, 2, 3]) }),
	hang: () => {
		for (;;);
	},
	silent: () => {},
	crash: () => process.exit(3),
	throw: () => {
		throw new Error('out of the blue');
	},
	memory: () => {
		const kept = [];
		for (;;) kept.push(new Array(100_000).fill(kept.length));
	},
	garbage: (id) => process.send?.({ id, result: 'no picture' }),
	stranger: (id) => process.send?.({ id: id + 1, result: new Uint8Array([1]) }),
	refusal: (id) =>
		process.send?.({
			id,
			error: {
				name: 'TooFewFutures',
				message: 'Only 3 of 4,096 futures fit.',
				fields: { kind: 'too-few', kept: 3, futures: 4096 }
			}
		})
};
process.on('message', (/** @type {{ id: number, job: { chart: string } }} */ { id, job }) =>
	WAYS[job.chart]?.(id)
);
process.send?.({ ready: true });
