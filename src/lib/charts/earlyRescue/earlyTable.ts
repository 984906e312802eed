import { formatEstimate, formatCount } from '../../core/summaries/formatShare.ts';
import type { ClaimVerdict } from '../../core/studies/study.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { claimLines } from './claimLines.ts';
import { timingOf } from './timing.ts';
import { timingSteps } from './timingSteps.ts';

const VERDICTS: Record<ClaimVerdict, string> = {
	holds: 'holds',
	reversed: 'is reversed',
	undecided: 'is undecided'
};

/** The average by group, then every proposal's two halves. */
export function earlyTable(study: StudyDocument, options?: ChartOptionValues): ChartTable {
	const timing = timingOf(options);
	const { proposals } = study.claim;
	const groups = timingSteps(study, timing).map(({ label, futures, surviving: { mean, low, high } }) => [
		`Rescue: ${label}`,
		`${mean.toFixed(1)} proposals (${Math.max(0, low).toFixed(1)}–${high.toFixed(1)})`,
		`${formatCount(futures)} futures`,
		'–'
	]);
	const lines = claimLines(study, timing).map(({ id, name, verdict }) => [
		name,
		formatEstimate(proposals[id]!.earlier),
		formatEstimate(proposals[id]!.later),
		VERDICTS[verdict]
	]);
	return {
		caption:
			'How many proposals survive by when rescue comes, and each proposal in the earlier and the later half',
		columns: ['', 'Survive (earlier half)', 'Of so many (later half)', 'The claim'],
		rows: [...groups, ...lines]
	};
}
