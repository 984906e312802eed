import type {
	CapabilityAxis,
	ThresholdBelief,
	ThresholdSlug,
	ThresholdSummary,
	Way
} from '../../core/index.ts';
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

/** The preset's level for the threshold on that axis, else a wide one a hundredfold above today's there. */
export function asLevel(preset: ThresholdBelief, axis: CapabilityAxis, name?: string): Way {
	const own = preset.ways.find((way) => 'level' in way && way.axis === axis.id);
	if (own && 'level' in own) return { ...named(name), axis: axis.id, level: own.level };
	const now = medianOf(axis.now);
	const level =
		axis.scale === 'log2'
			? {
					p10: rounded(now * 10, 2),
					p50: rounded(now * 100, 2),
					p90: rounded(now * 1000, 2),
					scale: 'log' as const
				}
			: { p10: now + 1, p50: now + 2, p90: now + 4 };
	return { ...named(name), axis: axis.id, level };
}

/** Some time after another threshold: as long as the preset says, else about a year. */
export function asLag(preset: ThresholdBelief, follows: ThresholdSlug, name?: string): Way {
	const own = preset.ways.find((way) => 'follows' in way && way.follows === follows);
	const lagYears =
		own && 'follows' in own ? own.lagYears : { p10: 0.2, p50: 1, p90: 5, scale: 'log' as const };
	return { ...named(name), follows, lagYears };
}
