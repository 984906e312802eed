import { numbersMovedSince } from '../lib/core/engineChanges.ts';
import { ENGINE_VERSION } from '../lib/core/engineVersion.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { PictureError } from '../lib/share/pictureError.ts';
import { scenarioInPicture } from '../lib/share/scenarioInPicture.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

interface Wanted {
	/** Which of several scenarios, from 1; absent = the first, with a word about the others. */
	index?: number | undefined;
	/** The version by whose rules it will be counted. */
	countedBy?: string;
}

/**
 * A scenario that a picture carries, with a word when another engine drew its numbers.
 *
 * @param name the picture's, as it was given
 * @throws UsageError for a picture from which none can be had, and an index that it does not have
 */
export async function openPicture(
	bytes: Uint8Array,
	name: string,
	{ stderr }: Streams,
	{ index, countedBy = ENGINE_VERSION }: Wanted = {}
): Promise<Scenario> {
	const { scenarios, engine } = await scenarioInPicture(bytes).catch((error: unknown) => {
		throw error instanceof PictureError ? new UsageError(`${name}: ${error.message}`) : error;
	});
	const count = scenarios.length;
	const scenario = scenarios[(index ?? 1) - 1];
	if (!scenario) throw new UsageError(`--index: ${name} carries ${inWords(count)}, got ${index}`);
	if (index === undefined && count > 1)
		stderr.write(
			`ninefold: ${name} carries ${count} scenarios; this is the first. ninefold read --index 2 prints the next.\n`
		);
	const moved = countedBy === engine ? null : numbersMovedSince(engine, scenario);
	if (moved !== null)
		stderr.write(
			`ninefold: this picture was made with engine ${engine}; this is ${countedBy}, and its numbers may differ: ${moved}\n`
		);
	return scenario;
}

const inWords = (count: number): string => (count === 1 ? 'one scenario' : `${count} scenarios`);
