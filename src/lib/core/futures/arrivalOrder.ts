import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLDS, thresholdIndex } from '../scenario/thresholds.ts';

/** The thresholds' indices such that each comes after all that it waits for or follows (a valid scenario has no cycle). */
export function arrivalOrder(scenario: Scenario): number[] {
	const order: number[] = [];
	const visit = (index: number): void => {
		if (order.includes(index)) return;
		const { after, ways } = scenario.thresholds[THRESHOLDS[index]!.slug];
		for (const slug of after) visit(thresholdIndex(slug));
		for (const way of ways) if ('follows' in way) visit(thresholdIndex(way.follows));
		order.push(index);
	};
	for (let index = 0; index < THRESHOLDS.length; index++) visit(index);
	return order;
}
