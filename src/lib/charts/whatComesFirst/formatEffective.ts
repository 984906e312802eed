import { formatCount } from '../../core/summaries/formatShare.ts';

/**
 * How many equally likely orderings would be as uncertain, as "860": two digits, as an estimate deserves. It is a lower
 * bound: orderings that so few futures could not show are missing from their entropy.
 */
export function formatEffective(effective: number): string {
	if (effective < 9.95) return effective.toFixed(1);
	let step = 1;
	while (effective / step >= 100) step *= 10;
	return formatCount(Math.floor(effective / step) * step);
}
