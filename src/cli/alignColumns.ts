export interface Column {
	heading: string;
	align?: 'left' | 'right';
}

const GAP = '  ';

/** A table as lines of text: columns as wide as their widest cell, a rule under the headings. */
export function alignColumns(columns: Column[], rows: string[][]): string[] {
	const lines = [columns.map(({ heading }) => heading), ...rows];
	const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	const aligned = lines.map((line) =>
		line
			.map((cell, column) =>
				columns[column]!.align === 'right' ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)
			)
			.join(GAP)
			.trimEnd()
	);
	const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
	return [aligned[0]!, rule, ...aligned.slice(1)];
}
