import {
	prongCouplingDimension,
	prongHardeningDimension,
	type ProngCoupling
} from '../../draws/variables.ts';
import { isStatic } from '../../futures/walk/isStatic.ts';
import type { ProngLink, Scenario } from '../../scenario/scenario.ts';
import { THRESHOLDS } from '../../scenario/thresholds.ts';
import type { UncertainInput } from './uncertainInput.ts';

const COUPLINGS: { coupling: ProngCoupling; text: string; unit: string | null; link?: ProngLink }[] = [
	{ coupling: 'multiplier', text: 'research multiplier of contained systems', unit: '×' },
	{ coupling: 'leak', text: 'leak of the research boost into capabilities', unit: null, link: 'leak' },
	{ coupling: 'supportNow', text: 'political support at the start', unit: null },
	{ coupling: 'campaign', text: 'support gained by campaigning', unit: 'per year', link: 'campaign' },
	{ coupling: 'decay', text: 'support lost', unit: 'per year' },
	{ coupling: 'demo', text: 'support gained by a demonstration', unit: null, link: 'demos' },
	{ coupling: 'slowdown', text: 'slowdown by full support', unit: null, link: 'slowdown' }
];

/** What ties the three prongs together, as far as it is not cut. */
export function prongInputs(scenario: Scenario): UncertainInput[] {
	const { prongs } = scenario;
	// Neutral prongs are not drawn at all.
	if (!prongs || isStatic(scenario)) return [];
	const isCut = (link?: ProngLink): boolean => link !== undefined && prongs.cut.includes(link);
	return [
		...COUPLINGS.filter(({ link }) => !isCut(link)).map(({ coupling, text, unit }) => ({
			path: `prongs.${coupling}`,
			label: `Prongs: ${text}`,
			unit,
			quantity: prongs[coupling],
			driver: { dimension: prongCouplingDimension(coupling) }
		})),
		...THRESHOLDS.flatMap(({ slug, shortName }, threshold) => {
			const quantity = prongs.hardening[slug];
			if (quantity === undefined || isCut(slug === 'escape' ? 'hardenContainment' : 'hardenOversight'))
				return [];
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
