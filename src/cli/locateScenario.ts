import { readFile, stat } from 'node:fs/promises';
import { ScenarioError, parseScenarioText, readScenario } from '../lib/core/scenario/parseScenario.ts';
import { ENGINE_VERSION } from '../lib/core/engineVersion.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { PRESETS, presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { LinkError, decodeScenario } from '../lib/share/link.ts';
import { linkCode } from './linkCode.ts';
import { STANDARD_INPUT } from './standardInput.ts';
import { readAll, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/** What the command line may say instead of the scenario's own numbers. */
export interface Overrides {
	futures?: number | undefined;
	seed?: number | undefined;
	given?: string | undefined;
}

/**
 * The scenario that an argument names: `-` (standard input), a preset's name, a link, or a file. A preset's name means
 * the same in every folder; a file of that name is still to be had as `./name`.
 * @throws UsageError with every fault named by its path
 */
export async function locateScenario(
	source: string,
	streams: Streams,
	overrides: Overrides = {}
): Promise<Scenario> {
	try {
		const document = await findDocument(source, streams);
		const stated = Object.entries(overrides).filter(([, value]) => value !== undefined);
		return await readScenario({ ...document, ...Object.fromEntries(stated) });
	} catch (error) {
		if (!(error instanceof ScenarioError)) throw error;
		const faults = error.message.split('\n').map((line) => `  ${line}`);
		throw new UsageError([`${source} is not a scenario that fits:`, ...faults].join('\n'));
	}
}

async function findDocument(source: string, streams: Streams): Promise<Scenario> {
	if (source === STANDARD_INPUT) return parseScenarioText(await readAll(streams.stdin));
	const preset = presetById(source);
	if (preset) return preset.scenario;
	const code = linkCode(source);
	if (code) return openLink(code, streams);
	if (await isFile(source)) return parseScenarioText(await readFile(source, 'utf8'));
	if (/[/\\.]/.test(source)) throw new UsageError(`there is no file ${source}`);
	return openBareCode(source, streams);
}

/** The scenario behind a link's code, with a word when another engine drew the sender's numbers. */
export function openLink(code: string, { stderr }: Streams): Scenario {
	const { scenario, engine } = decode(code);
	if (engine !== ENGINE_VERSION) {
		stderr.write(
			`ninefold: this link was made with engine ${engine}; this is ${ENGINE_VERSION}, and its numbers may differ\n`
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
function openBareCode(source: string, streams: Streams): Scenario {
	try {
		decodeScenario(source);
	} catch {
		const names = PRESETS.map(({ id }) => id);
		const nearest = nearestName(source, names);
		throw new UsageError(
			`"${source}" is no file, no preset and no link` +
				(nearest ? `; did you mean "${nearest}"?` : '') +
				`\nThe presets are: ${names.join(', ')}`
		);
	}
	return openLink(source, streams);
}

async function isFile(path: string): Promise<boolean> {
	try {
		return !(await stat(path)).isDirectory();
	} catch {
		return false;
	}
}
