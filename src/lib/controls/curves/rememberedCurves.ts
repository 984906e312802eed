import type { Curve } from '../../core/index.ts';
import type { CurveKind } from './curveKinds.ts';

/**
 * What each curve was before its kind was changed, so that coming back brings back what was there. Kept for as long as
 * the page's beliefs live, by the curve's place.
 */
const memory = new WeakMap<object, Map<string, Curve>>();

const keyOf = (place: string, kind: CurveKind) => `${place} ${kind}`;

/** @param place the axis's id and the curve's place below it: an axis may move in the list */
export function rememberCurve(owner: object, place: string, curve: Curve): void {
	const curves = memory.get(owner) ?? new Map<string, Curve>();
	memory.set(owner, curves.set(keyOf(place, curve.kind), curve));
}

/**
 * The curve of that kind that was at the place before. A doubling time that the present curve has is taken over, as it
 * may have been changed since; all else is as it was.
 */
export function recalledCurve(owner: object, place: string, kind: CurveKind, present: Curve): Curve | null {
	const before = memory.get(owner)?.get(keyOf(place, kind));
	if (!before) return null;
	return 'doublingYears' in before && 'doublingYears' in present
		? { ...before, doublingYears: present.doublingYears }
		: before;
}
