/**
 * A correlation for a narrow cell: two digits, no zero before the point, a real minus sign.
 *
 * @example correlationText(-0.35) // '−.35'
 */
export function correlationText(value: number): string {
	const hundredths = Math.round(Math.abs(value) * 100);
	if (hundredths === 0) return '0';
	const sign = value < 0 ? '−' : '';
	if (hundredths >= 100 && hundredths % 100 === 0) return `${sign}${hundredths / 100}`;
	const digits = (hundredths / 100).toFixed(2).replace(/0$/, '');
	return `${sign}${digits.replace(/^0\./, '.')}`;
}
