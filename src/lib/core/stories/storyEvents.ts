import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLDS, THRESHOLD_SLUGS, thresholdOf } from '../scenario/thresholds.ts';
import { demonstrationsOf } from './demonstrationsOf.ts';
import type { FutureFacts } from './futureFacts.ts';
import { interventionEvents } from './interventionEvents.ts';
import { namesInWords } from './namesInWords.ts';
import type { StoryEvent } from './story.ts';

/** A story's event before it is known what it did to proposals. */
export type BareEvent = Omit<StoryEvent, 'effects'>;

/** Everything that happens in one future, in no particular order. */
export function storyEvents(
	scenario: Scenario,
	proposals: readonly JudgedProposal[],
	facts: FutureFacts
): BareEvent[] {
	return [
		{ year: facts.startYear, kind: 'today', text: 'Today.' },
		...arrivals(facts),
		...demonstrationsOf(scenario, facts),
		...readiness(proposals, facts),
		...interventionEvents(scenario, facts),
		...exit(facts),
		horizon(scenario, facts)
	];
}

function arrivals({ arrivalYears, ways }: FutureFacts): BareEvent[] {
	return THRESHOLDS.filter(({ slug }) => arrivalYears[slug] !== Infinity).map(({ slug, clause }) => {
		const way = ways[slug];
		return {
			year: arrivalYears[slug],
			kind: 'threshold',
			threshold: slug,
			...(way && { way }),
			text: `AI ${clause}${way ? ` (by way of ${way})` : ''}.`
		};
	});
}

/** Only of proposals whose research takes time: the others are ready from the beginning. */
function readiness(proposals: readonly JudgedProposal[], facts: FutureFacts): BareEvent[] {
	return proposals.flatMap(({ id, name, readyResearchYears }, p): BareEvent[] => {
		const { readyYear, verdict, violationYear } = facts.proposals[p]!;
		if (readyResearchYears === 0 || readyYear === Infinity) return [];
		const late = verdict === 'fails' && violationYear < readyYear ? ', after it has failed' : '';
		return [{ year: readyYear, kind: 'ready', proposal: id, text: `${name}: its research is done${late}.` }];
	});
}

const exit = ({ exitYear }: FutureFacts): BareEvent[] =>
	exitYear === Infinity
		? []
		: [{ year: exitYear, kind: 'exit', text: 'With its help the acute risk period ends.' }];

function horizon({ horizon }: Scenario, { arrivalYears }: FutureFacts): BareEvent {
	const never = THRESHOLD_SLUGS.filter((slug) => arrivalYears[slug] === Infinity);
	const names = namesInWords(never.map((slug) => thresholdOf(slug).shortName));
	const missing = never.length === 0 ? '' : ` Not reached by then: ${names}.`;
	return { year: horizon, kind: 'horizon', text: `The scenario ends here.${missing}` };
}
