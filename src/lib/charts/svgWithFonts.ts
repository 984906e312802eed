import regular from '../assets/fonts/inter-400-latin.woff2?inline';
import semibold from '../assets/fonts/inter-600-latin.woff2?inline';

/**
 * An SVG file with its letters inside, about 40 kB: shown as an image it may load nothing, and would be drawn in whatever
 * letters a reader's machine has. They are those of western Europe and of our own texts; others come from the machine.
 */
export const svgWithFonts = (svg: string): string =>
	// Behind the description, which with the title must come first.
	svg.replace('</desc>', () => `</desc><style>${rule(400, regular)}${rule(600, semibold)}</style>`);

const rule = (weight: number, address: string) =>
	`@font-face{font-family:Inter;font-weight:${weight};src:url(${address}) format('woff2')}`;
