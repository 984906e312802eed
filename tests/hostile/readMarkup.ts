/** An element as it is opened, or an end tag. */
export interface Tag {
	name: string;
	attributes: [name: string, value: string][];
}

const ATTRIBUTE = /\s+([A-Za-z_:][\w:.-]*)(?:="([^"<]*)")?/;
const TAG = new RegExp(`<(/?[A-Za-z][\\w:-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`, 'g');

/**
 * The tags of markup that is written strictly: every value in double quotes, every "<" that is text written as a
 * reference. Throws at the first "<" that is none of this: a browser might see more there.
 */
export function readMarkup(markup: string): Tag[] {
	const tags: Tag[] = [];
	const plain = markup.replace(/^<\?xml [^<>]*\?>|^<!doctype html>/i, '');
	const text = plain.replace(TAG, (_, name: string, attributes: string) => {
		tags.push({
			name,
			attributes: [...attributes.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(([, attribute, value = '']) => [
				attribute!,
				value
			])
		});
		return '';
	});
	const at = text.indexOf('<');
	if (at >= 0) throw new Error(`This is neither a tag nor text: ${JSON.stringify(text.slice(at, at + 60))}`);
	return tags;
}
