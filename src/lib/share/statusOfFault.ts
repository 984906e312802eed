import type { TooFewFutures } from '../core/index.ts';
import type { LinkError } from './linkError.ts';

/** The HTTP status of a link that cannot be shown: it cannot be read, or what it says cannot be answered. */
export const statusOfFault = (kind: LinkError['kind'] | TooFewFutures['kind']): 400 | 422 =>
	kind === 'too-few' ? 422 : 400;
