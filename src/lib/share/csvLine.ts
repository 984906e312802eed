export type CsvCell = string | number | boolean | null | undefined;

/** One line of comma-separated values as RFC 4180 has it, with a bare line feed; nothing known is an empty cell. */
export const csvLine = (cells: readonly CsvCell[]): string => cells.map(csvCell).join(',') + '\n';

function csvCell(cell: CsvCell): string {
	if (cell === null || cell === undefined) return '';
	const text = String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
