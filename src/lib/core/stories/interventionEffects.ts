import { prepareRun, type RunPlan } from '../futures/prepareRun.ts';
import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import type { Verdict } from '../proposals/violation.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { futureFacts, type FutureFacts } from './futureFacts.ts';
import { shiftInWords } from './shiftInWords.ts';

/** How one future differs from the same future without the scenario's interventions: all else, luck included, is equal. */
export interface InterventionEffects {
	number: number;
	/** What comes at another time, or only in one of the two; thresholds in their order, then the exit. */
	shifts: ArrivalShift[];
	/** Proposals of which something else becomes. */
	verdicts: VerdictChange[];
	/** The same in words. */
	sentences: string[];
}
/** Decimal years; null = not by the horizon. */
export interface ArrivalShift {
	event: ThresholdSlug | 'exit';
	year: number | null;
	yearWithout: number | null;
}
export interface VerdictChange {
	id: string;
	name: string;
	verdict: Verdict;
	verdictWithout: Verdict;
}

/**
 * What the interventions changed in the future with that number.
 *
 * @returns null where the scenario has no interventions
 * @throws RangeError for a number outside 0 to toldFutures(scenario) − 1
 */
export async function interventionEffects(
	plan: RunPlan,
	number: number
): Promise<InterventionEffects | null> {
	if (!plan.scenario.interventions?.length) return null;
	const bare = await planWithout(plan);
	return differenceOf(plan, futureFacts(plan, number), futureFacts(bare, number));
}

const barePlans = new WeakMap<RunPlan, Promise<RunPlan>>();

/** The plan of the scenario without its interventions, prepared once. */
function planWithout(plan: RunPlan): Promise<RunPlan> {
	let bare = barePlans.get(plan);
	if (!bare) {
		const { interventions: _, ...scenario } = plan.scenario;
		barePlans.set(plan, (bare = prepareRun(scenario)));
	}
	return bare;
}

/** What the facts of a future with interventions and without them differ in. */
export function differenceOf(
	{ scenario, proposals }: { scenario: RunPlan['scenario']; proposals: readonly JudgedProposal[] },
	facts: FutureFacts,
	without: FutureFacts
): InterventionEffects {
	const shifts = [
		...THRESHOLD_SLUGS.map((slug) => shift(slug, facts.arrivalYears[slug], without.arrivalYears[slug])),
		shift('exit', facts.exitYear, without.exitYear)
	].filter(({ year, yearWithout }) => year !== yearWithout);
	const verdicts = proposals
		.map(({ id, name }, p): VerdictChange => {
			const { verdict } = facts.proposals[p]!;
			return { id, name, verdict, verdictWithout: without.proposals[p]!.verdict };
		})
		.filter(({ verdict, verdictWithout }) => verdict !== verdictWithout);
	const sentences = [
		...shifts.map((one) => shiftInWords(one, scenario.horizon)),
		...verdicts.map(
			({ name, verdict, verdictWithout }) =>
				`${name} ${IS[verdict]}; without the interventions it ${WOULD[verdictWithout]}.`
		)
	];
	return {
		number: facts.number,
		shifts,
		verdicts,
		sentences: sentences.length > 0 ? sentences : ['Nothing: no arrival and no verdict is another.']
	};
}

const shift = (event: ArrivalShift['event'], year: number, yearWithout: number): ArrivalShift => ({
	event,
	year: finite(year),
	yearWithout: finite(yearWithout)
});
const finite = (year: number): number | null => (year === Infinity ? null : year);

const IS: Record<Verdict, string> = {
	survives: 'survives',
	fails: 'fails',
	unresolved: 'is not decided'
};
const WOULD: Record<Verdict, string> = {
	survives: 'would survive',
	fails: 'would fail',
	unresolved: 'would not be decided'
};
