export const PAGE_COLUMNS = 100;

/** A paragraph as lines of at most so many letters, broken between words. */
export function wrapText(paragraph: string, columns = PAGE_COLUMNS): string[] {
	const lines: string[] = [];
	for (const word of paragraph.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= columns)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}
