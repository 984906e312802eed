import type { RunPlan } from '../futures/prepareRun.ts';
import { isUnfinished, LEAST_KEPT, saysEnough } from './conditionLimit.ts';
import { formatCount } from './formatShare.ts';

/** A condition keeps so few futures that nothing can be said. The message is for the condition's author. */
export class TooFewFutures extends Error {
	override name = 'TooFewFutures';
	readonly kind = 'too-few';
	readonly kept: number;
	/** How many were drawn. */
	readonly futures: number;

	/** @param whose what the sentence begins with, where it is not clear whose futures they are */
	constructor(kept: number, futures: number, whose = '') {
		super(
			whose +
				(kept === 0
					? `None of ${formatCount(futures)} futures fits the condition`
					: `Only ${formatCount(kept)} of ${formatCount(futures)} futures ${kept === 1 ? 'fits' : 'fit'} the condition`) +
				`; at least ${LEAST_KEPT} are needed to say anything. Loosen it.`
		);
		this.kept = kept;
		this.futures = futures;
	}
}

/**
 * Lets a run pass that says something, or that will draw more.
 *
 * @throws TooFewFutures
 */
export function refuseTooFew(
	{ scenario, engine }: Pick<RunPlan, 'scenario' | 'engine'>,
	{ futures, kept }: { futures: number; kept: number },
	whose = ''
): void {
	if (!saysEnough(scenario, kept, engine) && !isUnfinished(scenario, futures, kept, engine))
		throw new TooFewFutures(kept, futures, whose);
}
