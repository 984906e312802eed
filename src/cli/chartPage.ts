import type { ChartDocument, ChartEntry, ChartOptionValues } from '../lib/charts/frame/chartEntry.ts';
import type { ComparisonDocument } from '../lib/charts/scenarioComparison/comparisonDocument.ts';
import type { Scenario } from '../lib/core/index.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { CONTROL_NAMES } from '../lib/frames/controlNames.ts';
import { DEFAULT_SETTINGS, type PictureSettings } from '../lib/share/pictureSettings.ts';
import { scenariosPath } from '../lib/share/travelPath.ts';
import { UsageError } from './usageError.ts';

/** What of a chart can be moved where it is a page: `--controls all`, or names with commas between them. */
export function namedControls(controls: unknown): PictureSettings['controls'] {
	if (controls === undefined) return 'none';
	const names = [controls]
		.flat()
		.flatMap((word) => String(word).split(/[\s,]+/))
		.filter(Boolean);
	if (names.length === 1 && (names[0] === 'all' || names[0] === 'none')) return names[0];
	const unknown = names.find((name) => !CONTROL_NAMES.includes(name));
	if (names.length === 0 || unknown !== undefined) {
		const nearest = unknown === undefined ? null : nearestName(unknown, CONTROL_NAMES);
		throw new UsageError(
			`--controls: ${unknown === undefined ? 'say what can be moved' : `"${unknown}" cannot be moved`}` +
				(nearest ? `; did you mean "${nearest}"?` : '') +
				`\nIt may be all, or some of: ${CONTROL_NAMES.join(', ')}`
		);
	}
	return names;
}

/** How a chart becomes a page. */
export interface ChartPage {
	theme: PictureSettings['theme'];
	controls: PictureSettings['controls'];
	options: ChartOptionValues;
	/** The site that the page leads back to, without a slash at the end; empty = none. */
	site: string;
}

/** The scenarios of a comparison, the base first; null where a document is of one. */
const comparedIn = (document: ChartDocument): Scenario[] | null =>
	'comparison' in document
		? (document as ComparisonDocument).comparison.summaries.map(({ scenario }) => scenario)
		: null;

/** A chart as one HTML file that needs nothing else. */
export async function chartPage<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	scenario: Scenario,
	{ theme, controls, options, site }: ChartPage
): Promise<string> {
	const [{ chartOneFile }, { encodeScenario }] = await Promise.all([
		import('../lib/frames/chartOneFile.ts'),
		import('../lib/share/link.ts')
	]);
	const codes = (comparedIn(document) ?? [scenario]).map(encodeScenario);
	return chartOneFile(entry, document, {
		settings: { ...DEFAULT_SETTINGS, theme, controls, options },
		code: codes[0]!,
		...(site ? { site: `${site}/`, link: `${site}/${scenariosPath(codes)}` } : { site: null, link: null })
	});
}
