import type { CapabilityAxis, ThresholdBelief, ThresholdSummary, Way } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';
import { medianOf } from './quantityShape.ts';

const named = (name: string | undefined) => (name === undefined ? {} : { name });
const tenth = (year: number) => Math.round(year * 10) / 10;

/** A direct belief about the year that says what the levels said: the arrivals as they came out. */
export function asYear({ quantiles, notByHorizon }: ThresholdSummary, horizon: number, name?: string): Way {
	const p10 = tenth(quantiles.p10 ?? horizon - 2);
	const p50 = Math.max(tenth(quantiles.p50 ?? horizon - 1), p10 + 0.1);
	const p90 = Math.max(tenth(quantiles.p90 ?? horizon), p50 + 0.1);
	const never = quantiles.p90 === null ? Math.min(0.95, rounded(notByHorizon.share, 2)) : 0;
	return { ...named(name), year: { p10, p50: tenth(p50), p90: tenth(p90), ...(never > 0 ? { never } : {}) } };
}

/** The preset's level for the threshold, else a wide one a hundredfold above today's on that axis. */
export function asLevel(preset: ThresholdBelief, axis: CapabilityAxis): Way {
	const own =
		preset.ways.find((way) => 'level' in way && way.axis === axis.id) ??
		preset.ways.find((way) => 'level' in way);
	if (own) return own;
	const now = medianOf(axis.now);
	return axis.scale === 'log2'
		? {
				axis: axis.id,
				level: {
					p10: rounded(now * 10, 2),
					p50: rounded(now * 100, 2),
					p90: rounded(now * 1000, 2),
					scale: 'log'
				}
			}
		: { axis: axis.id, level: { p10: now + 1, p50: now + 2, p90: now + 4 } };
}
