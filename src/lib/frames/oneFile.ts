import regular from '../assets/fonts/inter-400-latin.woff2?inline';
import semibold from '../assets/fonts/inter-600-latin.woff2?inline';
import { framePage, type FramePage } from './framePage.ts';

/** A chart with controls in a file: what its script is told, and the script. */
export interface OneFileWidget {
	chart: string;
	/** The scenario, as its link says it. */
	code: string;
	/** As in an address; among them which controls there are. */
	settings: string;
	/** The site's address with a slash at the end, for links back; null where none is known. */
	site: string | null;
	/** The day, as it is shown. */
	date: string;
}

/** The scripts that files carry, as text: those of `/ninefold-frame.js` and `/ninefold-chart.js`. */
export interface OneFileScripts {
	frame: string;
	chart: string;
}

/** Nothing is ever loaded, whatever page the file is put into. */
const POLICY = [
	"default-src 'none'",
	"script-src 'unsafe-inline' blob:",
	'worker-src blob:',
	"style-src 'unsafe-inline'",
	'img-src data:',
	'font-src data:',
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/**
 * A chart as one HTML file that needs no network: it works from a disk, and in frames that are given their page as text.
 * With controls the engine is inside, packed; without, there are only pictures and a script of some hundred bytes.
 */
export async function oneFile(
	frame: FramePage,
	scripts: OneFileScripts,
	widget: OneFileWidget | null
): Promise<string> {
	const tall = frame.pictures.filter(({ isLow }) => !isLow);
	const shared = {
		...frame,
		isWholeFrame: false,
		head: `<meta http-equiv="content-security-policy" content="${POLICY}">\n`
	};
	if (!widget)
		return framePage({
			...shared,
			pictures: tall,
			fonts: fontRule(400, regular) + fontRule(600, semibold),
			scripts: `<script>${scriptInHtml(scripts.frame)}</script>`
		});
	return framePage({
		...shared,
		// The script draws for the width that there is; until then, and without scripts, one picture must do.
		pictures: tall.filter(({ size }) => size === 'middle'),
		data: { ...widget, isWholeFrame: false },
		scripts: `<script type="text/plain" id="ninefold-packed">${await packed(scripts.chart)}</script>\n<script>${UNPACK}</script>`
	});
}

const fontRule = (weight: number, address: string): string =>
	`@font-face{font-family:Inter;font-weight:${weight};src:url(${address}) format('woff2')}`;

/** A script between its tags: nothing in it can end the element or begin a comment. */
const scriptInHtml = (script: string): string => script.replace(/<(?=!--|\/script|script)/gi, '\\x3c');

/** A text in gzip, as base64. */
async function packed(text: string): Promise<string> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	let signs = '';
	// Some at a time: a call takes only so many arguments.
	for (let at = 0; at < bytes.length; at += 8192)
		signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(signs);
}

const UNPACK = `(async () => {
const bytes = Uint8Array.from(atob(document.getElementById('ninefold-packed').textContent), (sign) => sign.charCodeAt(0));
const script = document.createElement('script');
script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
document.body.append(script);
})();`;
