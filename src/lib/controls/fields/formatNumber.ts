export { rounded } from '../../core/quantities/rounded.ts';

/**
 * A number for a field: never fewer digits than it has before the point, thousands set apart.
 *
 * @example formatNumber(20000) // '20,000'
 */
export function formatNumber(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	const size = Math.abs(value);
	if (size !== 0 && (size >= 1e9 || size < 1e-4)) return value.toExponential().replace('e+', 'e');
	const [whole = '', fraction] = String(value).split('.');
	const grouped = size >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
