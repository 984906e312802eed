import { LIGHT_THEME } from '../charts/frame/theme.ts';
import { escapedText } from '../share/escapedText.ts';

/** What stands in a picture that takes the place of one. Written here once for all: nothing of what was asked is repeated. */
const SENTENCES = {
	unknown: ['There is no chart', 'of that name here.'],
	'too-long': ['This address is too long.', 'Save the chart as a file in its place.'],
	settings: ['This address asks for the chart', 'in words that are not known here.'],
	link: ['This link is damaged or newer than this Ninefold.', 'Copy it again, whole.'],
	engine: ['The numbers of that version of the engine', 'are not known here.'],
	'too-few': ['Too few futures fit the condition', 'of this scenario to say anything.'],
	busy: ['Ninefold is busy just now.', 'The chart will be here again in a moment.']
} as const;

export type PictureRefusal = keyof typeof SENTENCES;

/** A small picture for where a chart was to be, so that a page shows why it is not there. */
export function refusedPicture(refusal: PictureRefusal): string {
	const lines = SENTENCES[refusal].map(
		(line, k) => `<text x="24" y="${52 + 24 * k}">${escapedText(line)}</text>`
	);
	const { background, quietInk } = LIGHT_THEME;
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120" viewBox="0 0 480 120" role="img"',
		` font-family="Inter, system-ui, sans-serif" font-size="16" fill="${quietInk}">`,
		`<title>${escapedText(SENTENCES[refusal].join(' '))}</title>`,
		`<rect width="480" height="120" fill="${background}"/>`,
		...lines,
		'</svg>\n'
	].join('');
}
