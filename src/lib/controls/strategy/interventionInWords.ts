import type { Intervention, Quantity, ThresholdSlug } from '../../core/index.ts';
import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import { formatNumber, rounded } from '../fields/formatNumber.ts';
import { effectOf, EFFECTS, type EffectField } from './effects.ts';

const middle = (quantity: Quantity) => formatNumber(rounded(medianOf(quantity), 2));
const year = (quantity: Quantity) =>
	`${typeof quantity === 'number' ? '' : 'about '}${formatNumber(Math.round(medianOf(quantity) * 10) / 10)}`;

/** "2 months", "half a year", "5 years". */
export function durationInWords(years: number): string {
	if (years === 0.5) return 'half a year';
	if (years < 1) {
		const days = years * 365.25;
		const [count, unit] = days < 50 ? [days / 7, 'week'] : [years * 12, 'month'];
		const whole = Math.max(1, Math.round(count));
		return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
	}
	return years === 1 ? 'a year' : `${formatNumber(rounded(years, 2))} years`;
}

function effectInWords(field: EffectField, quantity: Quantity): string {
	if (field === 'capabilitySpeed') {
		return medianOf(quantity) === 0
			? 'capability stands still'
			: `capability at ${middle(quantity)} × the trend’s speed`;
	}
	if (field === 'safetyResearch') return `safety research at ${middle(quantity)} × today’s pace`;
	if (field === 'leak') return `leak × ${middle(quantity)}`;
	if (field === 'support') {
		const parts = Math.round(medianOf(quantity) * 100);
		return `support ${parts < 0 ? '−' : '+'}${Math.abs(parts)} of 100`;
	}
	const slug = field.slice('hardening.'.length) as ThresholdSlug;
	const count = middle(quantity);
	return `${thresholdOf(slug).shortName.toLowerCase()} +${count} doubling${count === '1' ? '' : 's'}`;
}

/** The intervention in a line: "From about 2028, for half a year: capability at 0.1 × the trend’s speed". */
export function interventionInWords(intervention: Intervention): string {
	const { when, forYears } = intervention;
	const begins =
		'year' in when
			? `From ${year(when.year)}`
			: `${durationInWords(medianOf(when.lagYears))} after ${thresholdOf(when.after).shortName.toLowerCase()}, if noticed (${formatNumber(rounded(when.chance * 100, 3))} of 100)`;
	const lasts = forYears === undefined ? 'for good' : `for ${durationInWords(medianOf(forYears))}`;
	const effects = EFFECTS.flatMap(({ field }) => {
		const quantity = effectOf(intervention, field);
		return quantity === undefined ? [] : [effectInWords(field, quantity)];
	});
	const line = `${begins}, ${lasts}: ${effects.join(', ') || 'does nothing yet'}`;
	return line[0]!.toUpperCase() + line.slice(1);
}
