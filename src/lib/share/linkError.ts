import type { Fault } from '../core/scenario/fault.ts';

/**
 * Why a link cannot be opened.
 * `damaged`: characters were lost or changed on the way. `too-new`: a later Ninefold made it.
 * `invalid`: it arrived whole, but what it says is no scenario; `faults` says why.
 */
export class LinkError extends Error {
	readonly kind: 'damaged' | 'too-new' | 'invalid';
	readonly faults: Fault[];

	constructor(kind: LinkError['kind'], message: string, faults: Fault[] = []) {
		super(message);
		this.name = 'LinkError';
		this.kind = kind;
		this.faults = faults;
	}
}

export const damaged = (what: string): LinkError =>
	new LinkError('damaged', `This link was damaged on its way: ${what}. Ask for it again, or copy all of it.`);

export const tooNew = (what: string): LinkError =>
	new LinkError('too-new', `This link was made by a newer Ninefold than this one. ${what}`);
