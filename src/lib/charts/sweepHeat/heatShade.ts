import { scaleLinear } from 'd3';
import type { SweepDocument } from './sweepDocument.ts';
import { heatExtremes } from './heatExtremes.ts';
import type { HeatMeasure } from './heatMeasure.ts';

/** Numbers must stay readable on the strongest shade. */
const STRONGEST = 0.6;
const WEAKEST = 0.03;
/** Shares that hardly differ are not made to look as if they did. */
const LEAST_SPAN = 0.1;

export interface HeatShade {
	/** The shares at both ends of the scale. */
	domain: [low: number, high: number];
	opacity(share: number): number;
}

/** The shades of a heat map, over the shares that occur; the scale's ends are round. */
export function heatShade(document: SweepDocument, measure: HeatMeasure): HeatShade {
	const found = heatExtremes(document, measure);
	const domain = roundDomain(found?.lowest.share.share ?? 0, found?.highest.share.share ?? 1);
	const scale = scaleLinear(domain, [WEAKEST, STRONGEST]).clamp(true);
	return { domain, opacity: (share) => Math.round(scale(share) * 1000) / 1000 };
}

function roundDomain(low: number, high: number): [number, number] {
	const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
	const [from, to] = scaleLinear([low - missing, high + missing], [0, 1])
		.nice(5)
		.domain() as [number, number];
	const isBelow = from < 0;
	const isAbove = to > 1;
	return [isBelow ? 0 : from, isAbove ? 1 : isBelow ? Math.max(to, LEAST_SPAN) : to];
}
