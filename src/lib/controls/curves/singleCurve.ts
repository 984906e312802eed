import type { Curve, MixtureCurve } from '../../core/index.ts';

/** A curve that a mixture may hold. */
export type SingleCurve = Exclude<Curve, MixtureCurve>;
