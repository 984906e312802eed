/** What a chart shows, as a table: the same numbers that are plotted, as text. */
export interface ChartTable {
	caption: string;
	columns: string[];
	/** One cell per column; the first cell of a row is its heading. */
	rows: string[][];
}
