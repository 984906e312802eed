import type { Prongs, Quantity, Scenario } from '../../scenario/scenario.ts';

/**
 * Whether arrivals follow directly from levels, curves and dates: nothing is done about it, and the prongs are absent or
 * neutral (prongs 1 and 2 off, prong 3 at today's pace, no leak, slowdown or hardening). Such a scenario needs no walk.
 */
export const isStatic = ({ interventions, prongs }: Scenario): boolean =>
	(interventions?.length ?? 0) === 0 && (!prongs || isNeutral(prongs));

function isNeutral({ containment, demos, understanding, leak, slowdown, hardening }: Prongs): boolean {
	return (
		containment === 0 &&
		demos === 0 &&
		understanding === 1 &&
		[leak, slowdown, ...Object.values(hardening)].every(isZero)
	);
}

const isZero = (quantity: Quantity): boolean => quantity === 0;
