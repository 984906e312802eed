/**
 * Text that a user wrote, made safe to draw: control characters (which no XML document may hold) and lone surrogates go,
 * white space becomes single spaces. Angle brackets and quotes are Svelte's to escape.
 */
export const plainText = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
		.trim();
