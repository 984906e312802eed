import { engineRules, ENGINE_VERSIONS, ScenarioError, TooFewFutures, UnknownEngine } from '../core/index.ts';
import { LinkError } from './linkError.ts';
import type { LinkFaultKind } from './statusOfFault.ts';

/** Why a link shows nothing, in words for whoever opened it. */
export interface OpenedFault {
	message: string;
	kind: LinkFaultKind;
	/** The earlier version of the engine that the link was made with, where that one did show something. */
	frozenEngine?: string;
}

/**
 * What went wrong with a link; null for what is no fault of the link.
 *
 * @param linkEngine the engine that it was made with, as far as that is known
 */
export function openedFault(error: unknown, linkEngine?: string): OpenedFault | null {
	if (error instanceof ScenarioError) return { message: error.message, kind: 'invalid' };
	if (error instanceof LinkError || error instanceof UnknownEngine)
		return { message: error.message, kind: error.kind };
	if (!(error instanceof TooFewFutures)) return null;
	const { message, kind } = error;
	const isShownThen =
		linkEngine !== undefined &&
		ENGINE_VERSIONS.includes(linkEngine) &&
		!engineRules(linkEngine).fillsConditions;
	return { message, kind, ...(isShownThen && { frozenEngine: linkEngine }) };
}
