import { escapedText } from './escapedText.ts';

/** What a chart needs to be put into somebody's page. */
export interface SharedChart {
	/** Whole addresses. */
	frame: string;
	image: string;
	page: string;
	/** The script that gives frames the height they ask for. */
	script: string;
	/** What the chart says, for those who do not see it. */
	description: string;
	/** What the frame is called. */
	title: string;
	/** Pixels. */
	width: number;
	height: number;
}

/** A frame as wide as its column, as high as said; with the script, as high as it asks for. */
export function frameSnippet({ frame, title, height, script }: SharedChart, withScript: boolean): string {
	const element = `<iframe src="${escapedText(frame)}" title="${escapedText(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>`;
	return withScript ? `${element}\n<script src="${escapedText(script)}" async></script>` : element;
}

/** A picture that leads to the scenario. */
export const imageHtmlSnippet = ({ image, page, description, width }: SharedChart): string =>
	`<a href="${escapedText(page)}"><img src="${escapedText(image)}" alt="${escapedText(description)}" width="${width}" style="max-width:100%;height:auto"></a>`;

/** The same in Markdown, in which brackets and line ends would end the text. */
export const imageMarkdownSnippet = ({ image, page, description }: SharedChart): string =>
	`[![${description.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>!]/g, '\\$&')}](${image})](${page})`;
