import type { RunPlan, ThresholdSlug } from '../../core/index.ts';
import { tellFuture } from '../../core/stories/tellFuture.ts';
import { tenFutures } from '../../core/stories/tenFutures.ts';

/** A formula that the futures are to fit. */
export interface TenFuturesQuestion {
	where: string;
}

/** One of them in short: its number, and what arrives when, in the order of time. */
export interface ExampleFuture {
	number: number;
	arrivals: { slug: ThresholdSlug; year: number }[];
}

/** The first ten futures that fit; fewer where there are no more. */
export async function answer(plan: RunPlan, { where }: TenFuturesQuestion): Promise<ExampleFuture[]> {
	return tenFutures(plan, where).map((number) => ({
		number,
		arrivals: tellFuture(plan, number).events.flatMap(({ kind, threshold, year }) =>
			kind === 'threshold' && threshold ? [{ slug: threshold, year }] : []
		)
	}));
}
