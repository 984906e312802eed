import { escapedText } from './escapedText.ts';

/** The element in which a picture carries its scenario, inside SVG's own place for what is not seen. */
export const SVG_ELEMENT = 'ninefold:scenario';
const NAMESPACE = 'urn:ninefold:picture';

/**
 * An SVG file with a text in it that is not seen. At the end: the first child is the title, which readers look for there.
 *
 * @throws Error for text that is no SVG file
 */
export function svgWithText(svg: string, text: string): string {
	const end = svg.lastIndexOf('</svg>');
	if (end < 0) throw new Error('This text is not an SVG file.');
	const element = `<${SVG_ELEMENT} xmlns:ninefold="${NAMESPACE}">${escapedText(text)}</${SVG_ELEMENT}>`;
	return `${svg.slice(0, end)}<metadata>${element}</metadata>${svg.slice(end)}`;
}
