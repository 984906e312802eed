import { damagedPicture, PictureError } from './pictureError.ts';

/** The five that XML itself knows. No other is ever looked up: a file may not say what they mean. */
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of the first element of that name in an SVG file; null when there is none. Reads marks one after another and
 * nothing else: entities are not defined, nothing is fetched, and nothing nests.
 *
 * @param element the name as it is written, such as "ninefold:scenario"
 * @throws PictureError for text that is no SVG, defines entities, or is cut off
 */
export function textInSvg(svg: string, element: string): string | null {
	let at = svg.startsWith('\uFEFF') ? 1 : 0;
	let isInside = false;
	for (;;) {
		const open = svg.indexOf('<', at);
		if (open < 0) {
			if (!isInside) throw noSvg();
			if (!/<\/(\w+:)?svg\s*>\s*$/.test(svg.slice(-80))) throw damagedPicture('its end is missing');
			return null;
		}
		if (!isInside && svg.slice(at, open).trim() !== '') throw noSvg();
		if (svg.startsWith('<!--', open)) at = behind(svg, '-->', open + 4);
		else if (svg.startsWith('<![CDATA[', open)) at = behind(svg, ']]>', open + 9);
		else if (svg.startsWith('<?', open)) at = behind(svg, '?>', open + 2);
		else if (svg.startsWith('<!', open)) {
			at = behind(svg, '>', open + 2);
			if (svg.slice(open, at).includes('[')) throw damagedPicture('it defines entities of its own');
		} else {
			at = behindTag(svg, open);
			const name = /^[A-Za-z_][\w:.-]*/.exec(svg.slice(open + 1, Math.min(at, open + 81)))?.[0];
			if (!isInside && !/^(\w+:)?svg$/.test(name ?? '')) throw noSvg();
			isInside = true;
			if (name === element) return svg[at - 2] === '/' ? '' : textUntil(svg, at, element);
		}
	}
}

const noSvg = () => new PictureError('no-picture', 'This file is not an SVG picture.');

function behind(svg: string, end: string, from: number): number {
	const place = svg.indexOf(end, from);
	if (place < 0) throw damagedPicture('its end is missing');
	return place + end.length;
}

/** Behind the ">" that ends a tag, which may also stand within quotes. */
function behindTag(svg: string, open: number): number {
	const mark = /[>"']/g;
	mark.lastIndex = open;
	for (let found = mark.exec(svg); found; found = mark.exec(svg)) {
		if (found[0] === '>') return mark.lastIndex;
		mark.lastIndex = behind(svg, found[0], mark.lastIndex);
	}
	throw damagedPicture('its end is missing');
}

function textUntil(svg: string, from: number, element: string): string {
	const end = svg.indexOf('<', from);
	if (end < 0 || !svg.startsWith(`</${element}`, end)) throw damagedPicture('what it carries is cut off');
	return svg.slice(from, end).replace(/&([^;&]{0,10};?)/g, (_, reference: string) => {
		const sign = /^\w+;$/.test(reference) ? REFERENCES[reference.slice(0, -1)] : undefined;
		if (sign === undefined || !Object.hasOwn(REFERENCES, reference.slice(0, -1)))
			throw damagedPicture('what it carries holds signs that mean nothing here');
		return sign;
	});
}
