import type { Scenario } from '../core/index.ts';
import { decodeScenario } from './link.ts';
import { damaged, LinkError } from './linkError.ts';

const FEWEST = 2;
const MOST = 4;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/**
 * The scenarios of a comparison by their codes, the base first.
 *
 * @throws LinkError, and nothing else; it says which of the codes it is about
 */
export function openCodes(codes: readonly string[]): Scenario[] {
	if (codes.length < FEWEST || codes.length > MOST)
		throw damaged(`it should lead to ${FEWEST} to ${MOST} scenarios, but has ${codes.length}`);
	return codes.map((code, k) => {
		try {
			return decodeScenario(code).scenario;
		} catch (error) {
			if (!(error instanceof LinkError)) throw error;
			throw new LinkError(
				error.kind,
				`Of the scenarios compared, the ${ORDINALS[k]}: ${error.message}`,
				error.faults
			);
		}
	});
}
