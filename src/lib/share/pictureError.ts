import type { Fault } from '../core/scenario/fault.ts';

/**
 * Why no scenario can be had from a picture.
 * `no-picture`: it is none that could carry one. `no-scenario`: a sound picture that carries none.
 * `damaged`: bytes were lost or changed on the way. `too-large`: larger than any that Ninefold makes.
 * `too-new`: a later Ninefold made it. `invalid`: it arrived whole, but what it says is no scenario; `faults` says why.
 */
export class PictureError extends Error {
	override name = 'PictureError';
	readonly kind: 'no-picture' | 'no-scenario' | 'damaged' | 'too-large' | 'too-new' | 'invalid';
	readonly faults: readonly Fault[];

	constructor(kind: PictureError['kind'], message: string, faults: readonly Fault[] = []) {
		super(message);
		this.kind = kind;
		this.faults = faults;
	}
}

export const damagedPicture = (what: string): PictureError =>
	new PictureError('damaged', `This picture was damaged on its way: ${what}.`);

/** Places that make pictures smaller throw away whatever is not seen. */
export const emptyPicture = (what: string): PictureError =>
	new PictureError(
		'no-scenario',
		`${what} carries no scenario. If it is a copy of a picture from Ninefold, this copy has lost its scenario; the link is printed under the picture.`
	);
