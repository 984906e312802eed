import { formatCount, formatInterval, formatOutOf } from '../lib/core/summaries/formatShare.ts';
import type { Cause, Share } from '../lib/core/summaries/summary.ts';
import { thresholdOf, type ThresholdSlug } from '../lib/core/scenario/thresholds.ts';
import type { ClaimVerdict, OutcomeStudy, Study } from '../lib/core/studies/study.ts';
import { catalogueProposal } from '../lib/core/proposals/catalogue/index.ts';
import { alignColumns } from './alignColumns.ts';
import { causeName } from './causeName.ts';
import { printable } from './printable.ts';
import { terseShare } from './terseShare.ts';
import { wrapText } from './wrapText.ts';

const INPUTS_SHOWN = 8;
const CAUSES_SHOWN = 3;
const MEMBERS_NAMED = 6;

const CAUTION =
	'Everything here is observed in the same futures that “ninefold run” counts; nothing is changed in them. The lowest ' +
	'and highest fifth of an input are the futures in which its drawn value is among the lowest or highest fifth of its ' +
	'range. “Explains” is the share of the answer’s variance that knowing this input alone would remove. A proposal that ' +
	'fails and one that is still unresolved both count as not surviving.';

/**
 * The study as a page of text.
 *
 * @param proposal id of a proposal about which more is said
 */
export function studyReport(study: Study, proposal?: string): string {
	const { whatMatters } = study;
	const sections = [
		[study.scenario.title, drawnLine(study)],
		effectLines(
			'What matters for rescue before escape',
			whatMatters.rescueBeforeEscape,
			'AI can help us out of the danger before it can break containment'
		),
		effectLines(
			'What matters for at least one proposal to survive',
			whatMatters.anySurvives,
			'At least one proposal survives'
		),
		...(proposal === undefined ? [] : proposalSections(study, proposal)),
		portfolioLines(study),
		chosenLines(study),
		claimLines(study),
		windowLines(study),
		wrapText(CAUTION),
		study.warnings.flatMap((warning) => wrapText(`Note: ${warning}`))
	];
	return printable(
		sections
			.filter((lines) => lines.length > 0)
			.map((lines) => lines.join('\n') + '\n')
			.join('\n')
	);
}

function drawnLine({ scenario, futures, given, engine }: Study): string {
	const drawn = `${formatCount(futures)} ${futures === 1 ? 'future' : 'futures'}`;
	const counted =
		scenario.given === undefined
			? drawn
			: `${formatCount(given.kept)} of ${drawn}, those where ${scenario.given}`;
	return `${counted}; ${scenario.start} to ${scenario.horizon}, seed ${scenario.seed}, engine ${engine}`;
}

function effectLines(heading: string, { share, effects }: OutcomeStudy, outcome: string): string[] {
	const rows = effects
		.slice(0, INPUTS_SHOWN)
		.map(({ label, lowest, highest, explained }) => [
			label,
			terseShare(lowest),
			terseShare(highest),
			terseShare(explained)
		]);
	return [
		heading,
		...wrapText(`${outcome} in ${formatOutOf(share)} futures.`),
		...(rows.length === 0
			? ['Nothing is uncertain in this scenario.']
			: alignColumns(
					[
						{ heading: 'Input' },
						{ heading: 'Lowest fifth', align: 'right' },
						{ heading: 'Highest fifth', align: 'right' },
						{ heading: 'Explains', align: 'right' }
					],
					rows
				))
	];
}

function proposalSections(study: Study, id: string): string[][] {
	const name = nameOf(study, id);
	return [
		effectLines(`What matters for “${name}”`, study.whatMatters.proposals[id]!, 'It survives'),
		factLines(study, id, name)
	];
}

function factLines({ facts }: Study, id: string, name: string): string[] {
	const { top, uncertaintyBits } = facts[id]!;
	if (top.length === 0) return [`No order of two thresholds tells anything about “${name}”.`];
	return [
		`Which single facts tell most about “${name}”`,
		...wrapText(
			`Whether it survives is uncertain by ${bits(uncertaintyBits)} bits; no single fact can tell more.`
		),
		...alignColumns(
			[
				{ heading: 'Fact' },
				{ heading: 'Bits', align: 'right' },
				{ heading: 'True in', align: 'right' },
				{ heading: 'Survives if so', align: 'right' },
				{ heading: 'If not', align: 'right' }
			],
			top.map((fact) => [
				`${shortName(fact.before)} before ${shortName(fact.after)}`,
				bits(fact.bits),
				terseShare(fact.share),
				terseShare(fact.survivesIf),
				terseShare(fact.survivesIfNot)
			])
		)
	];
}

const bits = (value: number): string => value.toFixed(2);

function portfolioLines(study: Study): string[] {
	const { best } = study.portfolios;
	if (best.length === 0) return [];
	const rows = best.map(({ size, members, any, isExact }, k) => {
		const added = members.map(({ id, added }) => `${nameOf(study, id)} +${points(added)}`);
		const smaller = best[k - 1]?.members ?? [];
		const isOneMore = size > 1 && smaller.every(({ id }, m) => members[m]!.id === id);
		return [
			String(size),
			terseShare(any),
			formatInterval(any),
			(isOneMore ? `… and ${added.at(-1)}` : added.join(', ')) +
				(isExact ? '' : ' (perhaps not the very best)')
		];
	});
	return [
		'The best proposals to have together',
		'In how many futures at least one of them survives, and what each adds in percentage points.',
		...alignColumns(
			[
				{ heading: 'How many', align: 'right' },
				{ heading: 'Any survives', align: 'right' },
				{ heading: '95% interval', align: 'right' },
				{ heading: 'Which' }
			],
			rows
		)
	];
}

const points = (share: number): string => (share * 100).toFixed(0);

function chosenLines(study: Study): string[] {
	const { ids, any, noneSurvives, sharedCause, severalCauses, deaths } = study.portfolios.chosen;
	if (ids.length === 0) return [];
	const names = ids.map((id) => nameOf(study, id));
	const who = ids.length > MEMBERS_NAMED ? `the ${ids.length} proposals` : names.join(', ');
	const heading = `What ${who} die of together`;
	if (noneSurvives === 0) return [heading, 'In every future at least one of them survives.'];
	const causes = (list: readonly { cause: Cause; share: Share }[]): string =>
		list
			.slice(0, CAUSES_SHOWN)
			.map(({ cause, share }) => `${causeName(cause)} ${terseShare(share)}`)
			.join(', ') || 'none';
	return [
		...wrapText(heading),
		...wrapText(
			`At least one survives in ${formatOutOf(any)} futures. In the ${formatCount(noneSurvives)} futures in which none does:`
		),
		...alignColumns(
			[{ heading: 'Question' }, { heading: 'Answer' }],
			[
				['All that fail, fail by this one cause', causes(sharedCause)],
				['They fail by different causes', terseShare(severalCauses)],
				['Causes of all their failures', causes(deaths)]
			]
		)
	];
}

function claimLines(study: Study): string[] {
	const { proposals, surviving } = study.claim;
	const entries = Object.entries(proposals);
	if (entries.length === 0) return [];
	const count = (verdict: ClaimVerdict) => entries.filter(([, claim]) => claim.verdict === verdict).length;
	return [
		'Is it true that the earlier rescue comes relative to the others, the easier most proposals?',
		...wrapText(
			`It holds for ${count('holds')} of ${entries.length} proposals, is reversed for ${count('reversed')}, and ` +
				`undecided for ${count('undecided')}. On average ${surviving.earlier.mean.toFixed(1)} proposals survive in the ` +
				`half of futures with the earlier rescue, ${surviving.later.mean.toFixed(1)} in the other half.`
		),
		...alignColumns(
			[
				{ heading: 'Proposal' },
				{ heading: 'Earlier half', align: 'right' },
				{ heading: 'Later half', align: 'right' },
				{ heading: 'The claim' }
			],
			entries.map(([id, { earlier, later, verdict }]) => [
				nameOf(study, id),
				terseShare(earlier),
				terseShare(later),
				verdict === 'reversed' ? 'is reversed' : verdict === 'undecided' ? 'is undecided' : 'holds'
			])
		)
	];
}

function windowLines(study: Study): string[] {
	if (study.windows.length === 0) return [];
	return [
		'For how long each capability range is open',
		'Years, in the futures in which it opens at all before it closes.',
		...alignColumns(
			[
				{ heading: 'Opens with the last of' },
				{ heading: 'Closes with the first of' },
				{ heading: 'Never opens', align: 'right' },
				{ heading: 'Median', align: 'right' },
				{ heading: '80% of futures' }
			],
			study.windows.map(({ opens, closes, neverOpens, lengthYears }) => [
				opens.map(shortName).join(', ') || 'the start',
				closes.map(shortName).join(', ') || 'nothing',
				terseShare(neverOpens),
				neverOpens.share === 1 ? '' : years(lengthYears.p50, study),
				neverOpens.share === 1 ? '' : span(lengthYears.p10, lengthYears.p90, study)
			])
		)
	];
}

const span = (from: number | null, to: number | null, study: Study): string =>
	from === to ? years(to, study) : `${years(from, study)} to ${years(to, study)}`;

const years = (length: number | null, { scenario }: Study): string =>
	length === null ? `past ${Math.floor(scenario.horizon)}` : length.toFixed(1);

const shortName = (slug: ThresholdSlug): string => thresholdOf(slug).shortName;

function nameOf({ scenario }: Study, id: string): string {
	const own = scenario.proposals.find((entry) => typeof entry !== 'string' && entry.id === id);
	if (typeof own === 'object') return own.name;
	return catalogueProposal(id)?.name ?? id;
}
