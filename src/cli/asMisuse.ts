import { SweepError } from '../lib/core/index.ts';
import { UsageError } from './usageError.ts';

/**
 * Says what the core has against a sweep as wrong usage.
 *
 * @param about the option or the scenario that it is about, as the beginning of the message
 */
export async function asMisuse<T>(about: string, act: () => T | Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (error) {
		if (!(error instanceof SweepError)) throw error;
		const isHeading = about.endsWith('\n');
		throw new UsageError(about + (isHeading ? error.message.replace(/^/gm, '  ') : error.message));
	}
}
