import { deflateSync, Inflate } from 'fflate';
import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import { isTextTooDeep } from '../core/scenario/documentLimits.ts';
import { checkScenario } from '../core/scenario/parseScenario.ts';
import { PRESETS, presetById, type Preset } from '../core/scenario/presets/index.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { bytesOf, charactersOf, checkCharacters } from './linkCharacters.ts';
import { differenceBetween, withDifference, type Json } from './linkDifference.ts';
import { dictionary1 } from './linkDictionary.ts';
import { LinkError } from './linkError.ts';

export { LinkError } from './linkError.ts';

/** The first character of every code: which reading rules hold, and which dictionary. */
const CODE_VERSION = '1';
const MOST_BYTES = 64 * 1024;
const LONGEST_CODE = 100_000;
/** How much is unpacked between two looks at the size; deflate grows its input at most about a thousandfold. */
const SLICE_BYTES = 64;

/**
 * A scenario as the last part of an address, in [A-Za-z0-9_-]: the code version, three check characters, and the
 * deflated difference from that named and versioned preset which makes the shortest code.
 */
export function encodeScenario(scenario: Scenario): string {
	const target = canonicalScenario(scenario) as unknown as Json;
	const bodies = PRESETS.map((preset) => bodyOf(preset, target));
	const shortest = bodies.reduce((best, body) => (body.length < best.length ? body : best));
	return CODE_VERSION + checkCharacters(shortest) + shortest;
}

function bodyOf(preset: Preset, target: Json): string {
	const difference = differenceBetween(preset.scenario as unknown as Json, target);
	const parts = [
		preset.id,
		preset.version,
		ENGINE_VERSION,
		...(difference === undefined ? [] : [difference])
	];
	const bytes = new TextEncoder().encode(JSON.stringify(parts));
	return charactersOf(deflateSync(bytes, { level: 9, dictionary: dictionary1() }));
}

/**
 * The scenario in a code, and the version of the engine that its sender saw it with.
 *
 * @throws LinkError, and nothing else, whatever the text.
 */
export function decodeScenario(code: string): { scenario: Scenario; engine: string } {
	const [id, version, engine, difference] = partsOf(unpack(code));
	const preset = presetById(id, version);
	if (!preset) {
		throw tooNew(
			`It builds on version ${version} of the starting point "${id}", which this one does not know.`
		);
	}
	const base = preset.scenario as unknown as Json;
	const document = difference === undefined ? base : withDifference(base, difference);
	const { scenario, faults } = checkScenario(document);
	if (scenario) return { scenario, engine };
	if (isNewerFormat(document)) throw tooNew('Its scenario is in a newer format.');
	const list = faults.map(({ path, message }) => `${path || 'scenario'}: ${message}`).join('\n');
	throw new LinkError(
		'invalid',
		`The link arrived whole, but what it says is not a scenario.\n${list}`,
		faults
	);
}

/** The text inside a code. */
function unpack(code: string): string {
	if (code === '') throw damaged('nothing of it is left');
	if (!/^[A-Za-z0-9_-]*$/.test(code)) throw damaged('it holds characters that no link has');
	if (code[0] !== CODE_VERSION) throw tooNew('Its first character belongs to another version of links.');
	if (code.length > LONGEST_CODE) throw damaged('it is longer than any scenario');
	const body = code.slice(4);
	const bytes = code.slice(1, 4) === checkCharacters(body) ? bytesOf(body) : undefined;
	if (!bytes) throw damaged('characters are missing or were changed');
	return inflate(bytes);
}

function inflate(bytes: Uint8Array): string {
	let text = '';
	let size = 0;
	let isDone = false;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		const inflater = new Inflate({ dictionary: dictionary1() }, (chunk, final) => {
			size += chunk.length;
			if (size > MOST_BYTES) throw damaged('it unpacks to more than any scenario');
			text += decoder.decode(chunk, { stream: !final });
			isDone ||= final;
		});
		for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
			inflater.push(bytes.subarray(from, from + SLICE_BYTES), from + SLICE_BYTES >= bytes.length);
		}
	} catch (error) {
		throw error instanceof LinkError ? error : damaged('it cannot be unpacked');
	}
	if (!isDone) throw damaged('its end is missing');
	return text;
}

function partsOf(text: string): [id: string, version: number, engine: string, difference: Json | undefined] {
	if (isTextTooDeep(text)) throw damaged('it is nested too deep');
	let parts: unknown;
	try {
		parts = JSON.parse(text);
	} catch {
		throw damaged('its content cannot be read');
	}
	if (!Array.isArray(parts)) throw damaged('its content is not that of a link');
	const [id, version, engine, difference] = parts as Json[];
	if (typeof id !== 'string' || typeof version !== 'number' || typeof engine !== 'string') {
		throw damaged('its content is not that of a link');
	}
	return [id, version, engine, difference];
}

function isNewerFormat(document: Json): boolean {
	const format = (document as { format?: unknown } | null)?.format;
	return typeof format === 'string' && Number(/^ninefold\/(\d{1,6})$/.exec(format)?.[1] ?? 0) > 1;
}

const damaged = (what: string): LinkError =>
	new LinkError('damaged', `This link was damaged on its way: ${what}. Ask for it again, or copy all of it.`);

const tooNew = (what: string): LinkError =>
	new LinkError('too-new', `This link was made by a newer Ninefold than this one. ${what}`);
