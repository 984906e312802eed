import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import { isTextTooDeep, LONGEST_TEXT } from '../core/scenario/documentLimits.ts';
import { ScenarioError, type Fault } from '../core/scenario/fault.ts';
import { readScenario } from '../core/scenario/readScenario.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { damagedPicture, PictureError } from './pictureError.ts';

/** What a picture carries besides what is seen: whence it can be drawn again. */
export interface CarriedScenario {
	/** The version of the engine that counted. */
	engine: string;
	/** The chart's id. */
	chart: string;
	/** How it is drawn: see `settingsText`. */
	settings: string;
	/** At least one; several where the chart compares. */
	scenarios: readonly Scenario[];
}

const FORMAT = 'ninefold-picture/1';
const MOST_SCENARIOS = 16;
/** Ids, versions and settings have at most so many characters. */
const LONGEST_WORD = 400;

/**
 * What is carried, as text of ASCII letters alone, which comes through whatever code page a program takes it for; null
 * where it would be longer than what is read again.
 */
export function carriedText({
	chart,
	settings,
	scenarios,
	engine = ENGINE_VERSION
}: CarriedPicture): string | null {
	const carried = { format: FORMAT, engine, chart, settings, scenarios: scenarios.map(canonicalScenario) };
	const text = JSON.stringify(carried).replace(
		/[^\x20-\x7e]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
	return text.length > LONGEST_TEXT ? null : text;
}
type CarriedPicture = Omit<CarriedScenario, 'engine'> & Partial<Pick<CarriedScenario, 'engine'>>;

/**
 * What such a text says, with every scenario checked as one from a file is.
 *
 * @throws PictureError, and nothing else, whatever the text
 */
export async function readCarriedText(text: string): Promise<CarriedScenario> {
	const { engine, chart, settings, scenarios } = carriedDocument(text);
	const words = [engine, chart, settings];
	if (!words.every((word) => typeof word === 'string' && word.length <= LONGEST_WORD))
		throw damagedPicture('what it carries is not what pictures of Ninefold carry');
	if (!Array.isArray(scenarios) || scenarios.length === 0 || scenarios.length > MOST_SCENARIOS)
		throw damagedPicture(`it does not carry 1 to ${MOST_SCENARIOS} scenarios`);
	const read: Scenario[] = [];
	const faults: Fault[] = [];
	for (const [index, scenario] of scenarios.entries()) {
		try {
			read.push(await readScenario(scenario));
		} catch (error) {
			if (!(error instanceof ScenarioError)) throw error;
			const place = scenarios.length > 1 ? `scenarios[${index}].` : '';
			faults.push(...error.faults.map(({ path, message }) => ({ path: place + path, message })));
		}
	}
	if (faults.length === 0) return { engine, chart, settings, scenarios: read } as CarriedScenario;
	if (scenarios.some(isOfNewerFormat)) throw newerPicture();
	const list = faults.map(({ path, message }) => `${path || 'scenario'}: ${message}`).join('\n');
	throw new PictureError(
		'invalid',
		`This picture arrived whole, but what it carries is not a scenario.\n${list}`,
		faults
	);
}

/** The document in the text: of this format, and no deeper and longer than may be looked at. */
function carriedDocument(text: string): Record<string, unknown> {
	if (text.length > LONGEST_TEXT)
		throw new PictureError(
			'too-large',
			`This picture carries ${text.length} characters; a scenario has at most ${LONGEST_TEXT}.`
		);
	if (isTextTooDeep(text)) throw damagedPicture('what it carries is nested too deep');
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		throw damagedPicture('what it carries cannot be read');
	}
	const format =
		typeof document === 'object' && document !== null ? (document as { format?: unknown }).format : null;
	if (format === FORMAT) return document as Record<string, unknown>;
	if (typeof format === 'string' && /^ninefold-picture\/[1-9]\d{0,5}$/.test(format)) throw newerPicture();
	throw damagedPicture('what it carries is not what pictures of Ninefold carry');
}

const newerPicture = () =>
	new PictureError('too-new', 'This picture was made by a newer Ninefold than this one.');

function isOfNewerFormat(scenario: unknown): boolean {
	const format = (scenario as { format?: unknown } | null)?.format;
	return typeof format === 'string' && Number(/^ninefold\/(\d{1,6})$/.exec(format)?.[1] ?? 0) > 1;
}
