import type { Share, Summary, YearQuantiles } from '../lib/core/summaries/summary.ts';
import { csvLine, type CsvCell } from '../lib/share/csvLine.ts';

type Row = [table: string, id: string, measure: string, value: CsvCell, low?: CsvCell, high?: CsvCell];

/**
 * The summary as one long table: `table,id,measure,value,low,high`, a number a row. Shares carry their 95% interval;
 * an empty value is "not by the horizon".
 */
export function summaryCsv(summary: Summary): string {
	const rows = [
		...thresholdRows(summary),
		...precedenceRows(summary),
		...orderingRows(summary),
		...proposalRows(summary)
	];
	return csvLine(['table', 'id', 'measure', 'value', 'low', 'high']) + rows.map(csvRow).join('');
}

const csvRow = ([table, id, measure, value, low, high]: Row): string =>
	csvLine([table, id, measure, value, low, high]);

const shareRow = (table: string, id: string, measure: string, { share, low, high }: Share): Row => [
	table,
	id,
	measure,
	share,
	low,
	high
];

const NO_INTERVAL = { low: null, high: null };

/** The median with its interval, where that is known. */
const yearRows = (
	table: string,
	id: string,
	prefix: string,
	quantiles: YearQuantiles,
	median?: { low: number | null; high: number | null }
): Row[] =>
	Object.entries(quantiles).map(([quantile, year]): Row => {
		const { low, high } = quantile === 'p50' && median ? median : NO_INTERVAL;
		return [table, id, `${prefix}${quantile}`, year, low, high];
	});

const plainRows = (table: string, id: string, prefix: string, shares: [unknown, number][]): Row[] =>
	shares.map(([name, share]): Row => [table, id, `${prefix} ${String(name)}`, share]);

function thresholdRows(summary: Summary): Row[] {
	return Object.entries(summary.thresholds).flatMap(([slug, threshold]): Row[] => [
		...yearRows('threshold', slug, 'arrival ', threshold.quantiles, threshold.medianInterval),
		shareRow('threshold', slug, 'not by the horizon', threshold.notByHorizon),
		...plainRows('threshold', slug, 'arrived before', threshold.byYear),
		...plainRows(
			'threshold',
			slug,
			'rank',
			threshold.ranks.map((share, rank) => [rank + 1, share])
		),
		...plainRows('threshold', slug, 'way', Object.entries(threshold.ways))
	]);
}

function precedenceRows(summary: Summary): Row[] {
	return Object.entries(summary.precedence).flatMap(([row, columns]) =>
		Object.entries(columns)
			.filter(([column]) => column !== row)
			.map(([column, share]) => shareRow('precedence', row, `before ${column}`, share))
	);
}

function orderingRows({ orderings, portfolio }: Summary): Row[] {
	return [
		['orderings', 'all', 'distinct', orderings.distinct],
		['orderings', 'all', 'effective', orderings.effective],
		...orderings.top.map(({ order, share }): Row => ['orderings', order.join(' '), 'share', share]),
		shareRow('portfolio', 'any', 'survives', portfolio.any)
	];
}

function proposalRows(summary: Summary): Row[] {
	return Object.entries(summary.proposals).flatMap(([id, proposal]): Row[] => [
		shareRow('proposal', id, 'survives', proposal.survives),
		shareRow('proposal', id, 'fails', proposal.fails),
		shareRow('proposal', id, 'unresolved', proposal.unresolved),
		shareRow('proposal', id, 'works', proposal.works),
		...plainRows('proposal', id, 'fails by', Object.entries(proposal.causes)),
		...plainRows('proposal', id, 'not violated before', proposal.survivalByYear),
		shareRow('proposal', id, 'window ever open', proposal.window.everOpen),
		...yearRows('proposal', id, 'window opens ', proposal.window.open),
		...yearRows('proposal', id, 'window closes ', proposal.window.close),
		...plainRows('proposal', id, 'window open in', proposal.window.openByYear)
	]);
}
