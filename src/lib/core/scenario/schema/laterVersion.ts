import * as v from 'valibot';
import { isObject } from './chosenBy.ts';

/**
 * Parts of the model that this version does not compute. A document may carry them as long as they change nothing;
 * otherwise it is refused, rather than answered as if they were not there.
 */
export const noInterventions = v.pipe(
	v.unknown(),
	v.check(
		(value) => Array.isArray(value) && value.length === 0,
		'interventions are not supported by this version yet'
	)
);

export const neutralProngs = v.pipe(
	v.unknown(),
	v.check(
		(value) => isObject(value) && isNeutral(value),
		'the three prongs are not supported by this version yet'
	)
);

/** Prongs 1 and 2 off, prong 3 at today's pace, and no leak, slowdown or hardening: the static model (model, section 7). */
function isNeutral(prongs: Record<string, unknown>): boolean {
	const { containment = 0, demos = 0, understanding = 1, leak = 0, slowdown = 0, hardening = {} } = prongs;
	const isSoft = isObject(hardening) && Object.values(hardening).every((strength) => strength === 0);
	return containment === 0 && demos === 0 && understanding === 1 && leak === 0 && slowdown === 0 && isSoft;
}
