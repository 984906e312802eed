import { textWidth } from './textWidth.ts';

/** The text, or its beginning with an ellipsis when it would be wider than `width` pixels. */
export function fitText(text: string, width: number, fontSize: number, bold = false): string {
	if (textWidth(text, fontSize, bold) <= width) return text;
	let kept = [...text];
	while (kept.length > 1 && textWidth(`${kept.join('')}…`, fontSize, bold) > width) kept = kept.slice(0, -1);
	return `${kept.join('').trimEnd()}…`;
}

/** The text broken into lines of at most `width` pixels; the last of `maxLines` ends in an ellipsis if words are left. */
export function wrapText(
	text: string,
	width: number,
	fontSize: number,
	maxLines = Infinity,
	bold = false
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, fontSize, bold) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	if (line) lines.push(line);
	if (lines.length > maxLines) lines.splice(maxLines - 1, Infinity, lines.slice(maxLines - 1).join(' '));
	return lines.map((text) => fitText(text, width, fontSize, bold));
}
