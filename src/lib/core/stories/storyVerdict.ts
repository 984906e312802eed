import { TICKS_PER_YEAR } from '../futures/eventKey.ts';
import { formatFormula } from '../proposals/formatFormula.ts';
import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import { violationOf } from '../proposals/violation.ts';
import { THRESHOLD_SLUGS, thresholdOf } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import type { FutureFacts, ProposalFacts } from './futureFacts.ts';
import { rangeOf } from './rangeOf.ts';
import type { StoryVerdict } from './story.ts';
import { storyDate } from './storyDate.ts';

/** Times counted from another are rounded to ticks once in a column, and not at all in plain years. */
const SAME_TIME_YEARS = 2 / TICKS_PER_YEAR;

/** What becomes of one proposal in one future, when, and why. */
export function storyVerdict(
	proposal: JudgedProposal,
	judged: ProposalFacts,
	facts: FutureFacts,
	horizon: number
): StoryVerdict {
	const { id, name } = proposal;
	const { verdict, violationYear, works, cause } = judged;
	const { isEverOpen, opensYear, closesYear } = rangeOf(proposal, facts);
	const broken = verdict === 'fails' ? brokenParts(proposal, judged, facts, horizon) : [];
	const base = {
		id,
		name,
		verdict,
		works,
		year: verdict === 'fails' ? violationYear : verdict === 'survives' ? facts.exitYear : null,
		cause,
		broken,
		...(isEverOpen && { range: { from: opensYear, to: closesYear === Infinity ? null : closesYear } })
	};
	if (verdict === 'fails') {
		const needed = broken.length === 0 ? '' : ` (it needs ${broken.join('; ')})`;
		return { ...base, text: `fails in ${storyDate(violationYear)}: ${causeInWords(cause)}${needed}` };
	}
	if (verdict === 'survives') {
		const failing = works ? '' : ', but then it does not work';
		const until = storyDate(facts.exitYear);
		return { ...base, text: `survives: nothing breaks it before the danger ends in ${until}${failing}` };
	}
	return { ...base, text: `is not decided by ${storyDate(horizon)}` };
}

/** The parts of its requirement that are broken at the time of its violation. */
function brokenParts(
	{ requirement }: JudgedProposal,
	{ violationYear, readyYear }: ProposalFacts,
	{ arrivalYears, exitYear }: FutureFacts,
	horizon: number
): string[] {
	const times = {
		thresholds: THRESHOLD_SLUGS.map((slug) => arrivalYears[slug]),
		ready: readyYear,
		exit: exitYear,
		horizon
	};
	const parts = requirement.kind === 'and' ? requirement.of : [requirement];
	return parts
		.filter((part) => Math.abs(violationOf(part, times).time - violationYear) <= SAME_TIME_YEARS)
		.map((part) => formatFormula(part, { names: 'words' }));
}

function causeInWords(cause: Cause | null): string {
	if (cause === 'exit') return 'the danger ends before what it needs';
	if (cause === 'ready') return 'its research comes at the wrong time';
	if (cause === 'year') return 'its date comes at the wrong time';
	return cause === null ? 'its requirement is violated' : `AI ${thresholdOf(cause).clause}`;
}
