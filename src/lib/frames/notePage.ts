import { escapedText } from '../share/escapedText.ts';
import sheet from './frame.css?raw';
import { FRAME_DATA } from './framePage.ts';
import { jsonInHtml } from './jsonInHtml.ts';
import { themeRules } from './themeRules.ts';

/** A page in place of a chart: a heading and a sentence. */
export interface NotePage {
	title: string;
	sentence: string;
	/** Where "Open Ninefold" leads. */
	home: string;
	/** Rules of fonts, as CSS. */
	fonts?: string;
	/** The script that puts a chart in its place, and what that is told. */
	script?: { address: string; data: unknown };
}

export const notePage = ({ title, sentence, home, fonts = '', script }: NotePage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapedText(title)} · Ninefold</title>
<style>${fonts}${themeRules()}${sheet}</style>
</head>
<body class="ninefold">
<main>
<h1>${escapedText(title)}</h1>
<p class="sentence">${escapedText(sentence)}</p>
<div class="foot"><div class="ways"><a href="${escapedText(home)}" target="_blank" rel="noopener">Open Ninefold</a></div></div>
</main>
${
	script
		? `<script type="application/json" id="${FRAME_DATA}">${jsonInHtml(script.data)}</script>
<script src="${escapedText(script.address)}" defer></script>\n`
		: ''
}</body>
</html>
`;
