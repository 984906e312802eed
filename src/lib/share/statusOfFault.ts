import type { TooFewFutures, UnknownEngine } from '../core/index.ts';
import type { LinkError } from './linkError.ts';

/** Why what a link leads to cannot be shown. */
export type LinkFaultKind = LinkError['kind'] | TooFewFutures['kind'] | UnknownEngine['kind'];

/** The HTTP status of a link that cannot be shown: it cannot be read, or what it says cannot be answered. */
export const statusOfFault = (kind: LinkFaultKind): 400 | 422 => (kind === 'too-few' ? 422 : 400);
