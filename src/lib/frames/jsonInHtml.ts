/** JSON for a script element: nothing in it can end the element or begin a comment, and it parses to the same value. */
export const jsonInHtml = (value: unknown): string =>
	JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('>', '\\u003e')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
