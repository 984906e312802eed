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

const REFERENCES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => REFERENCES[sign]!);

/** A frame as wide as its column, as high as said; with the script, as high as it asks for. */
export function frameSnippet({ frame, title, height, script }: SharedChart, withScript: boolean): string {
	const element = `<iframe src="${attribute(frame)}" title="${attribute(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>`;
	return withScript ? `${element}\n<script src="${attribute(script)}" async></script>` : element;
}

/** A picture that leads to the scenario. */
export const imageHtmlSnippet = ({ image, page, description, width }: SharedChart): string =>
	`<a href="${attribute(page)}"><img src="${attribute(image)}" alt="${attribute(description)}" width="${width}" style="max-width:100%;height:auto"></a>`;

/** The same in Markdown, in which brackets and line ends would end the text. */
export const imageMarkdownSnippet = ({ image, page, description }: SharedChart): string =>
	`[![${description.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>!]/g, '\\$&')}](${image})](${page})`;
