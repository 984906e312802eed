import { THRESHOLD_SLUGS, thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';
import { formatYear } from '../../core/summaries/formatYear.ts';
import { calendarYear } from '../../charts/frame/calendarYear.ts';
import type { Glance } from './glance.ts';

/** "Rescue before escape in 31 of 100 futures. Best: Control, in 58 of 100." */
export function glanceInWords({ rescueFirst, best, isConditional }: Glance): string {
	const counted = isConditional ? 'futures that fit the condition' : 'futures';
	const first = `Rescue before escape in ${formatOutOf(rescueFirst)} ${counted}.`;
	return best ? `${first} Best: ${best.name}, in ${formatOutOf(best.survives)}.` : first;
}

/** What the dots show, in the order in which they stand: "Awareness 2027, Intent 2027, …". */
export function mediansInWords({ medians, horizon }: Glance): string {
	return THRESHOLD_SLUGS.map((slug) => ({ slug, ...medians[slug] }))
		.sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity))
		.map(({ slug, year, low, high }) => {
			const words = year === null ? calendarYear(null, horizon) : formatYear(year, { low, high });
			return `${thresholdOf(slug).shortName} ${words}`;
		})
		.join(', ');
}
