import { PRESETS, type Scenario } from '../../src/lib/core/index.ts';
import { defaultProngs } from '../../src/lib/core/scenario/defaultProngs.ts';
import { parseScenario } from '../../src/lib/core/scenario/parseScenario.ts';

/** How many texts a scenario of this kind holds. */
export const PAYLOAD_FIELDS = 12;

/** A scenario with a text of each payload in a field that users write, cut to what the field may hold. */
export function payloadScenario(payloads: readonly string[]): Scenario {
	const at = (index: number, longest: number) => payloads[index % payloads.length]!.slice(0, longest);
	const [preset] = PRESETS;
	const { axes, thresholds, ...rest } = structuredClone(preset!.scenario);
	return parseScenario({
		...rest,
		title: at(0, 200),
		notes: at(1, 5000),
		futures: 512,
		axes: axes.map((axis) => ({ ...axis, name: at(2, 120), unit: at(3, 40), notes: at(4, 5000) })),
		thresholds: {
			...thresholds,
			escape: {
				...thresholds.escape,
				label: at(5, 120),
				notes: at(6, 5000),
				ways: thresholds.escape.ways.map((way) => ({ ...way, name: at(7, 120) }))
			}
		},
		interventions: [
			{
				id: 'pause',
				name: at(8, 120),
				notes: at(9, 5000),
				when: { year: 2028 },
				forYears: 1,
				capabilitySpeed: 0.1
			}
		],
		prongs: defaultProngs(preset!.scenario),
		proposals: [
			'control',
			{ id: 'mine', name: at(10, 120), notes: at(11, 5000), requires: 'rescue < escape', opens: ['intent'] }
		]
	});
}
