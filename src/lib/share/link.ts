import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import { isTextTooDeep } from '../core/scenario/documentLimits.ts';
import { checkScenario } from '../core/scenario/parseScenario.ts';
import {
	PRESET_SCENARIOS,
	presetScenario,
	type PresetScenario
} from '../core/scenario/presets/scenarios/index.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { differenceBetween, withDifference, type Json } from './linkDifference.ts';
import { damaged, LinkError, tooNew } from './linkError.ts';
import { pack, unpack } from './linkPacking.ts';

export { LinkError } from './linkError.ts';

/**
 * A scenario as the last part of an address, in [A-Za-z0-9_-]: the code version, three check characters, and the
 * deflated difference from that named and versioned preset which makes the shortest code.
 */
export function encodeScenario(scenario: Scenario): string {
	const target = canonicalScenario(scenario) as unknown as Json;
	const codes = PRESET_SCENARIOS.map((preset) => pack(differenceText(preset, target)));
	return codes.reduce((shortest, code) => (code.length < shortest.length ? code : shortest));
}

function differenceText(preset: PresetScenario, target: Json): string {
	const difference = differenceBetween(preset.scenario as unknown as Json, target);
	const parts = [
		preset.id,
		preset.version,
		ENGINE_VERSION,
		...(difference === undefined ? [] : [difference])
	];
	return JSON.stringify(parts);
}

/**
 * The scenario in a code, and the version of the engine that its sender saw it with.
 *
 * @throws LinkError, and nothing else, whatever the text.
 */
export function decodeScenario(code: string): { scenario: Scenario; engine: string } {
	const [id, version, engine, difference] = partsOf(unpack(code));
	const preset = presetScenario(id, version);
	if (!preset) {
		throw tooNew(
			`It builds on version ${version} of the starting point "${id}", which this one does not know.`
		);
	}
	const base = preset as unknown as Json;
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
