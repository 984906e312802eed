import { THRESHOLD_SLUGS, thresholdOf } from '../../core/scenario/thresholds.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { tellingPairs } from './tellingPairs.ts';

const shortName = (slug: Parameters<typeof thresholdOf>[0]) => thresholdOf(slug).shortName;

/** "Awareness before Rescue is the surest pair, Deception and Reflection the most open". */
export function precedenceTitle(summary: Summary): string {
	const { surest, openest } = tellingPairs(summary);
	if (surest.forward.share === 0) return 'No threshold comes before another';
	const sure = `${shortName(surest.first)} before ${shortName(surest.second)} is the surest pair`;
	if (openest.backward.share === 0) return sure;
	return `${sure}, ${shortName(openest.first)} and ${shortName(openest.second)} the most open`;
}

export const precedenceMeasures = ({ scenario }: Summary): string =>
	`In how many of 100 futures the row’s threshold arrives before the column’s, by ${Math.floor(scenario.horizon)}`;

/** The surest and the most undecided pair, and why two opposite cells can add up to less than 100. */
export function precedenceSentence(summary: Summary): string {
	const { surest, openest } = tellingPairs(summary);
	const horizon = Math.floor(summary.scenario.horizon);
	if (surest.forward.share === 0) return `No threshold arrives by ${horizon}, so none comes before another.`;
	const sure =
		`Of all pairs, ${shortName(surest.first)} before ${shortName(surest.second)} is the surest: ` +
		`it holds in ${formatOutOf(surest.forward)} futures.`;
	const open =
		openest.backward.share === 0
			? 'No pair is open: each comes in one order only.'
			: `${shortName(openest.first)} and ${shortName(openest.second)} are the most undecided: ` +
				`${shortName(openest.first)} comes first in ${formatOutOf(openest.forward)}, ` +
				`${shortName(openest.second)} in ${formatOutOf(openest.backward)}.`;
	if (!someNeverArrive(summary)) return `${sure} ${open}`;
	return `${sure} ${open} Opposite cells can add up to less than 100: in some futures neither arrives by ${horizon}.`;
}

const someNeverArrive = ({ precedence }: Summary): boolean =>
	THRESHOLD_SLUGS.some((row) =>
		THRESHOLD_SLUGS.some(
			(column) => row !== column && precedence[row][column].share + precedence[column][row].share < 1 - 1e-9
		)
	);
