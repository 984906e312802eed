import type { ClaimOutcome, LeadGroup, Mean, RankGroup } from '../../core/studies/study.ts';
import type { Share } from '../../core/summaries/summary.ts';
import type { StudyDocument } from '../studyDocument.ts';
import type { Timing } from './timing.ts';

/** One group of futures by how early rescue comes, from the latest to the earliest. */
export interface TimingStep {
	/** Along the axis: a rank as its distance from the last, a lead in years as it is; null = not on the axis. */
	at: number | null;
	/** "9th", "2.5 to 3 years later". */
	label: string;
	futures: number;
	/** How many proposals survive. */
	surviving: Mean;
}

/** The same group for one proposal. */
export interface ProposalStep {
	at: number | null;
	survives: Share;
}

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'];

/** Ranks stand at 1 (ninth) to 9 (first): the earlier, the further right. A rescue that never comes stands at 0. */
const placeOfRank = ({ rank }: RankGroup): number => (rank === null ? 0 : 10 - rank);

/** The middle of a group of leads; of an open one, half a year beyond its bound. */
function placeOfLead({ kind, fromYears, toYears }: LeadGroup): number | null {
	if (kind !== 'lead') return null;
	if (fromYears === null) return toYears === null ? 0 : toYears - 0.5;
	return toYears === null ? fromYears + 0.5 : (fromYears + toYears) / 2;
}

export function timingSteps({ claim }: StudyDocument, timing: Timing): TimingStep[] {
	const { byRank, byLead } = claim.surviving;
	const steps =
		timing === 'rank'
			? byRank.map((group) => ({
					at: placeOfRank(group),
					label: group.rank === null ? 'never' : (ORDINALS[group.rank - 1] ?? ''),
					futures: group.futures,
					surviving: group.surviving
				}))
			: byLead.map((group) => ({
					at: placeOfLead(group),
					label: leadInWords(group),
					futures: group.futures,
					surviving: group.surviving
				}));
	return steps.sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity));
}

export const proposalSteps = ({ byRank, byLead }: ClaimOutcome, timing: Timing): ProposalStep[] =>
	(timing === 'rank'
		? byRank.map((group): ProposalStep => ({ at: placeOfRank(group), survives: group.survives }))
		: byLead.map((group): ProposalStep => ({ at: placeOfLead(group), survives: group.survives }))
	)
		.filter(({ at }) => at !== null)
		.sort((one, other) => one.at! - other.at!);

function leadInWords({ kind, fromYears, toYears }: LeadGroup): string {
	if (kind === 'othersNever') return 'four others never come';
	if (kind === 'rescueNever') return 'rescue never comes';
	if (kind === 'neither') return 'neither comes';
	if (fromYears === null) return toYears === null ? 'any lead' : `${years(-toYears)} or more late`;
	if (toYears === null)
		return fromYears < 0 ? `${years(-fromYears)} late or earlier` : `${years(fromYears)} or more early`;
	if (toYears <= 0) return `${-toYears} to ${years(-fromYears)} late`;
	if (fromYears >= 0) return `${fromYears} to ${years(toYears)} early`;
	return `${years(-fromYears)} late to ${years(toYears)} early`;
}

const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;
