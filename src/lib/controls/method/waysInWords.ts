import type { Scenario } from '../../core/index.ts';
import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { quantityInWords } from './quantityInWords.ts';

/** The ways in which a scenario lets a threshold be reached, each in words: "complexity: 5, in 8 of 10 … (hours)". */
export function waysInWords({ axes, thresholds }: Scenario, slug: ThresholdSlug): string[] {
	return thresholds[slug].ways.map((way) => {
		const words =
			'level' in way
				? `${quantityInWords(way.level)} (${unitOf(axes, way.axis)})`
				: 'year' in way
					? `year: ${quantityInWords(way.year)}`
					: `some time after ${thresholdOf(way.follows).shortName}, in years: ${quantityInWords(way.lagYears)}`;
		return way.name ? `${way.name}: ${words}` : words;
	});
}

function unitOf(axes: Scenario['axes'], id: string): string {
	const axis = axes.find((one) => one.id === id);
	return axis ? `${axis.unit}, ${axis.name}` : id;
}
