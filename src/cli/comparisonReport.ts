import { formatDifference, formatWithError } from '../lib/core/comparisons/formatDifference.ts';
import type { Comparison, Difference, ScenarioDifferences } from '../lib/core/comparisons/comparison.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { THRESHOLDS } from '../lib/core/scenario/thresholds.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';
import { formatYear } from '../lib/core/summaries/formatYear.ts';
import type { Share, Summary } from '../lib/core/summaries/summary.ts';
import { alignColumns, type Column } from './alignColumns.ts';
import { bySurvival } from './answerSentence.ts';
import { printable } from './printable.ts';
import { terseShare } from './terseShare.ts';
import { wrapText } from './wrapText.ts';

const CAUTION =
	'Differences are in points: +12.3 means 12.3 more of 100 futures. ± is the 95% interval of the sampling error alone; ' +
	'all scenarios share their luck, so that most of it cancels. How uncertain the beliefs themselves are is not in it.';
const MISSING = '–';

/** The comparison as a page of text: who is compared, the headline rows, the proposals by survival, the medians. */
export function comparisonReport(comparison: Comparison): string {
	const sections = [
		headLines(comparison),
		tableOf(comparison, '', [...headlineRows(), ...proposalRows(comparison)]),
		medianLines(comparison),
		wrapText(CAUTION),
		notesOf(comparison).flatMap((note) => wrapText(`Note: ${note}`))
	];
	const written = sections.filter((lines) => lines.length > 0);
	return printable(written.map((lines) => lines.join('\n') + '\n').join('\n'));
}

const letter = (scenario: number): string => 'ABCD'[scenario]!;

function headLines({ summaries, engine }: Comparison): string[] {
	const { seed } = summaries[0]!.scenario;
	const named = summaries.map((summary, k) => {
		const { scenario, futures, given } = summary;
		const drawn = `${formatCount(futures)} futures`;
		const counted =
			scenario.given === undefined
				? drawn
				: `${formatCount(given.kept)} of ${drawn}, those where ${scenario.given}`;
		return `${letter(k)}  ${scenario.title}: ${counted}`;
	});
	return [...named, `All with seed ${seed}; engine ${engine}`];
}

/** One row: its name, and where its share and its differences stand; nothing where a scenario does not have it. */
interface Row {
	name: string;
	share(summary: Summary): Share | undefined;
	difference(differences: ScenarioDifferences): Difference | undefined;
}

const headlineRows = (): Row[] => [
	{
		name: 'Rescue comes before escape',
		share: ({ precedence }) => precedence.rescue.escape,
		difference: ({ precedence }) => precedence.rescue.escape
	},
	{
		name: 'At least one proposal survives',
		share: ({ portfolio, proposals }) => (Object.keys(proposals).length > 0 ? portfolio.any : undefined),
		difference: ({ any }) => any
	}
];

/** Those of the first scenario by their survival in it, then those that only others have. */
function proposalRows({ summaries }: Comparison): Row[] {
	const names = new Map(
		summaries.flatMap((summary) => bySurvival(summary).map(([id, { name }]) => [id, name] as const)).reverse()
	);
	const inOrder = [...new Set(summaries.flatMap((summary) => bySurvival(summary).map(([id]) => id)))];
	return inOrder.map((id) => ({
		name: names.get(id)!,
		share: ({ proposals }) => proposals[id]?.survives,
		difference: ({ proposals }) => proposals[id]?.survives
	}));
}

function tableOf({ summaries, differences }: Comparison, heading: string, rows: Row[]): string[] {
	return alignColumns(
		[{ heading }, ...scenarioColumns(summaries), ...differenceColumns(summaries, 'points')],
		rows
			.map((row) => ({ ...row, shares: summaries.map((summary) => row.share(summary)) }))
			.filter(({ shares }) => shares.some((share) => share !== undefined))
			.map(({ name, shares, difference }) => [
				name,
				...shares.map((share) => (share ? terseShare(share) : MISSING)),
				...differences.map((found, k) => {
					const compared = shares[0] && shares[k + 1] && difference(found);
					return compared ? formatDifference(compared) : MISSING;
				})
			])
	);
}

function medianLines({ summaries, differences }: Comparison): string[] {
	return alignColumns(
		[{ heading: 'Median arrival' }, ...scenarioColumns(summaries), ...differenceColumns(summaries, 'years')],
		THRESHOLDS.map(({ slug, shortName }) => [
			shortName,
			...summaries.map(({ thresholds, scenario: { horizon } }) => {
				const { quantiles, medianInterval } = thresholds[slug];
				return formatYear(quantiles.p50, medianInterval, { horizon, finest: 'month' });
			}),
			...differences.map(({ thresholds }) => {
				const { years, low, high } = thresholds[slug].median;
				return years === null || low === null || high === null
					? MISSING
					: formatWithError({ difference: years, low, high });
			})
		])
	);
}

const scenarioColumns = (summaries: Summary[]): Column[] =>
	summaries.map((_, k) => ({ heading: letter(k), align: 'right' }));

const differenceColumns = (summaries: Summary[], unit: string): Column[] =>
	summaries.slice(1).map((_, k) => ({ heading: `${letter(k + 1)} − A, ${unit}`, align: 'right' }));

function notesOf({ summaries, warnings }: Comparison): string[] {
	const acting = summaries.flatMap(({ scenario }, k) =>
		k > 0 && actsOtherwise(scenario, summaries[0]!.scenario) ? [letter(k)] : []
	);
	const conditioned = summaries.flatMap(({ scenario }, k) =>
		scenario.given === undefined ? [] : [letter(k)]
	);
	return [
		...acting.map(
			(name) =>
				`${name} has something done that A has not, or does it otherwise. Its column is what would come of doing it.`
		),
		...(conditioned.length > 0
			? [
					`${conditioned.join(', ')} ${conditioned.length > 1 ? 'count' : 'counts'} only futures that fit a condition. That is looking, not doing: nothing makes the condition true.`
				]
			: []),
		...new Set([...warnings, ...summaries.flatMap((summary) => summary.warnings)])
	];
}

const actsOtherwise = (other: Scenario, base: Scenario): boolean =>
	JSON.stringify([other.interventions ?? [], other.prongs]) !==
	JSON.stringify([base.interventions ?? [], base.prongs]);
