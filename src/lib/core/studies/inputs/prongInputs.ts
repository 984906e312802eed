import {
	prongCouplingDimension,
	prongHardeningDimension,
	type ProngCoupling
} from '../../draws/variables.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { THRESHOLDS } from '../../scenario/thresholds.ts';
import type { UncertainInput } from './uncertainInput.ts';

const COUPLINGS: { coupling: ProngCoupling; text: string; unit: string | null }[] = [
	{ coupling: 'multiplier', text: 'research multiplier of contained systems', unit: '×' },
	{ coupling: 'leak', text: 'leak of the research boost into capabilities', unit: null },
	{ coupling: 'supportNow', text: 'political support at the start', unit: null },
	{ coupling: 'campaign', text: 'support gained by campaigning', unit: 'per year' },
	{ coupling: 'decay', text: 'support lost', unit: 'per year' },
	{ coupling: 'demo', text: 'support gained by a demonstration', unit: null },
	{ coupling: 'slowdown', text: 'slowdown by full support', unit: null }
];

/** What ties the three prongs together. */
export function prongInputs({ prongs }: Scenario): UncertainInput[] {
	if (!prongs) return [];
	return [
		...COUPLINGS.map(({ coupling, text, unit }) => ({
			path: `prongs.${coupling}`,
			label: `Prongs: ${text}`,
			unit,
			quantity: prongs[coupling],
			driver: { dimension: prongCouplingDimension(coupling) }
		})),
		...THRESHOLDS.flatMap(({ slug, shortName }, threshold) => {
			const quantity = prongs.hardening[slug];
			if (quantity === undefined) return [];
			return [
				{
					path: `prongs.hardening.${slug}`,
					label: `Prongs: hardening of ${shortName} by research`,
					unit: 'doublings',
					quantity,
					driver: { dimension: prongHardeningDimension(threshold) }
				}
			];
		})
	];
}
