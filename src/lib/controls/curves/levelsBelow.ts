import { domainFault } from '../../core/scenario/quantityDomain.ts';
import { thresholdOf } from '../../core/scenario/thresholds.ts';
import type { CapabilityAxis, Scenario } from '../../core/index.ts';
import { axisUses } from './axisUses.ts';

/** What on an axis is not above 0, in plain words: only such levels can be counted in doublings. */
export function levelsBelow(axis: CapabilityAxis, scenario: Scenario): string[] {
	const { ways, ramp } = axisUses(scenario, axis.id);
	const singles = axis.curve.kind === 'mixture' ? axis.curve.of.map(({ curve }) => curve) : [axis.curve];
	const isDrawnBelow = singles.some(
		(curve) => curve.kind === 'drawn' && curve.points.some(([, level]) => level <= 0)
	);
	const prongs = scenario.prongs?.ramp;
	return [
		...(domainFault(axis.now, 'positive') ? ['the level now'] : []),
		...(isDrawnBelow ? ['a drawn point'] : []),
		...ways
			.filter(({ way }) => domainFault(way.level, 'positive'))
			.map(({ slug }) => `the level of ${thresholdOf(slug).shortName}`),
		...(ramp && prongs && Math.min(prongs.from, prongs.to) <= 0
			? ['the levels between which contained systems help']
			: [])
	];
}
