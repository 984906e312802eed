/** Blue for "before" and ochre for "not before": a pair that colour-blind readers tell apart, and no verdict's colour. */
export const BEFORE_COLOUR = '#4a82d4';
export const NOT_BEFORE_COLOUR = '#c07a1c';

/** At most this much colour over the background: ink stays readable (4.5:1) on it in the light and the dark theme. */
const STRONGEST = 0.6;

/** 0 = all strength, 50% = none, 1 = all strength. */
const strength = (share: number) => STRONGEST * Math.abs(2 * share - 1);

/**
 * How a share is shaded: one of two colours, laid over the background the more strongly the further the share is from
 * 50%. Opacity instead of a mixed colour, because the page's background is known only to its style sheet.
 */
export const cellShade = (share: number): { fill: string; opacity: number } => ({
	fill: share >= 0.5 ? BEFORE_COLOUR : NOT_BEFORE_COLOUR,
	opacity: Math.round(strength(share) * 1000) / 1000
});
