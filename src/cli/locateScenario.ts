import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ScenarioError, parseScenarioText, readScenario } from '../lib/core/scenario/parseScenario.ts';
import { numbersMovedSince } from '../lib/core/engineChanges.ts';
import { ENGINE_VERSION } from '../lib/core/engineVersion.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { PRESETS, presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { LinkError, decodeScenario } from '../lib/share/link.ts';
import { pictureKind } from '../lib/share/pictureKind.ts';
import { fileFault } from './fileFault.ts';
import { isWebAddress, linkCode, mayBeCode } from './linkCode.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { openPicture } from './openPicture.ts';
import { readBytes } from './readBytes.ts';
import { textOf } from './textOf.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/** What the command line may say instead of the scenario's own numbers. */
export interface Overrides {
	futures?: number | undefined;
	seed?: number | undefined;
	given?: string | undefined;
}

/**
 * The scenario that an argument names: `-` (standard input), a preset's name, a link, or a file, which may be a picture
 * that carries it. A preset's name means the same in every folder; a file of that name is still to be had as `./name`.
 * @param engine the version by whose rules it will be counted
 * @throws UsageError with every fault named by its path
 */
export async function locateScenario(
	source: string,
	streams: Streams,
	overrides: Overrides = {},
	engine = ENGINE_VERSION
): Promise<Scenario> {
	try {
		const document = await findDocument(source, streams, engine);
		const stated = Object.entries(overrides).filter(([, value]) => value !== undefined);
		return await readScenario({ ...document, ...Object.fromEntries(stated) });
	} catch (error) {
		if (!(error instanceof ScenarioError)) throw error;
		const faults = error.message.split('\n').map((line) => `  ${line}`);
		throw new UsageError([`${source} is not a scenario that fits:`, ...faults].join('\n'));
	}
}

async function findDocument(source: string, streams: Streams, engine: string): Promise<Scenario> {
	const documentIn = async (bytes: Uint8Array): Promise<Scenario> =>
		pictureKind(bytes) === null
			? parseScenarioText(textOf(bytes))
			: openPicture(bytes, source, streams, { countedBy: engine });
	if (source === STANDARD_INPUT) return documentIn(await readBytes(streams.stdin, source));
	const preset = presetById(source);
	if (preset) return preset.scenario;
	if (isWebAddress(source)) return openAddress(source, streams, engine);
	if (await isFile(source)) return documentIn(await readFile(source));
	const code = linkCode(source);
	if (code) return openLink(code, streams, engine);
	if (/[/\\.]/.test(source)) throw new UsageError(`there is no file ${source}`);
	return openBareCode(source, streams, engine);
}

function openAddress(address: string, streams: Streams, engine: string): Scenario {
	const code = linkCode(address);
	if (code) return openLink(code, streams, engine);
	const preset = presetById(/\/presets\/([\w-]+)\/?$/.exec(address)?.[1] ?? '');
	if (preset) return preset.scenario;
	throw new UsageError(`${address} holds no scenario; an address that does has /s/… in it`);
}

/**
 * The scenario behind a link's code, with a word when another engine drew the sender's numbers.
 *
 * @param countedBy the version by whose rules it will be counted
 */
export function openLink(code: string, { stderr }: Streams, countedBy = ENGINE_VERSION): Scenario {
	const { scenario, engine } = decode(code);
	const moved = countedBy === engine ? null : numbersMovedSince(engine, scenario);
	if (moved !== null) {
		stderr.write(
			`ninefold: this link was made with engine ${engine}; this is ${countedBy}, and its numbers may differ: ${moved}\n`
		);
	}
	return scenario;
}

function decode(code: string) {
	try {
		return decodeScenario(code);
	} catch (error) {
		if (error instanceof LinkError) throw new UsageError(error.message);
		throw error;
	}
}

/** A word that is neither preset nor file may be the code of a link; if it is not, a name was probably mistyped. */
function openBareCode(source: string, streams: Streams, engine: string): Scenario {
	if (mayBeCode(source)) return openLink(source, streams, engine);
	const names = PRESETS.map(({ id }) => id);
	const nearest = nearestName(source, names);
	throw new UsageError(
		`"${source}" is no file, no preset and no link` +
			(nearest ? `; did you mean "${nearest}"?` : '') +
			`\nThe presets are: ${names.join(', ')}`
	);
}

/** @throws UsageError for a folder */
export async function isFile(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isDirectory()) throw new UsageError(`${path} is a folder; name a file in it`);
	return found !== undefined;
}

/** @throws UsageError where it cannot be read, or is too long */
export async function readFile(path: string): Promise<Uint8Array> {
	try {
		return await readBytes(createReadStream(path), path);
	} catch (error) {
		throw error instanceof UsageError ? error : fileFault('read', path, error);
	}
}
