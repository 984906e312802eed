import type { Intervention, Quantity, ThresholdSlug } from '../../core/index.ts';
import { THRESHOLDS } from '../../core/scenario/thresholds.ts';
import type { QuantityPlace } from '../beliefs/quantityPlace.ts';
import { CAPABILITY_SPEED, HARDENING, LEAK_FACTOR, RESEARCH_PACE, SUPPORT_ADDED } from './strategyPlaces.ts';

export type EffectField =
	'capabilitySpeed' | 'safetyResearch' | 'leak' | 'support' | `hardening.${ThresholdSlug}`;

/** Something that an intervention may do while it is on. */
export interface Effect {
	/** Where in the intervention it stands. */
	field: EffectField;
	label: string;
	hint: string;
	place: QuantityPlace;
	/** What it begins with when it is added: never what changes nothing. */
	first: Quantity;
}

export const EFFECTS: readonly Effect[] = [
	{
		field: 'capabilitySpeed',
		label: 'Speed of capability',
		hint: '1 is the trend, 0 a standstill, 2 twice as fast.',
		place: CAPABILITY_SPEED,
		first: 0.5
	},
	{
		field: 'safetyResearch',
		label: 'Pace of safety research',
		hint: '1 is today’s. Counts where proposals wait for research, or understanding hardens anything.',
		place: RESEARCH_PACE,
		first: 2
	},
	{
		field: 'leak',
		label: 'Leak into capabilities',
		hint: 'Below 1, less of the research boost speeds up the race. Does nothing without a leak among the prongs.',
		place: LEAK_FACTOR,
		first: 0.5
	},
	{
		field: 'support',
		label: 'Political support',
		hint: 'Is added while it is on. Does nothing without the three prongs.',
		place: SUPPORT_ADDED,
		first: 0.1
	},
	...THRESHOLDS.map(({ slug, shortName }): Effect => ({
		field: `hardening.${slug}`,
		label: `${shortName} takes more`,
		hint: 'Doublings of capability on top of the level where it lies; does nothing to a year.',
		place: HARDENING,
		first: 1
	}))
];

/** What the intervention does there; undefined where it does nothing. */
export function effectOf(intervention: Intervention, field: EffectField): Quantity | undefined {
	const [name, slug] = field.split('.') as [keyof Intervention, ThresholdSlug | undefined];
	return slug ? intervention.hardening?.[slug] : (intervention[name] as Quantity | undefined);
}

export function withEffect(intervention: Intervention, { field, first }: Effect): Intervention {
	const [name, slug] = field.split('.') as [string, string | undefined];
	return slug
		? { ...intervention, hardening: { ...intervention.hardening, [slug]: first } }
		: { ...intervention, [name]: first };
}

export function withoutEffect(intervention: Intervention, field: EffectField): Intervention {
	const [name, slug] = field.split('.') as [keyof Intervention, ThresholdSlug | undefined];
	const { [name]: before, ...rest } = intervention;
	if (!slug) return rest as Intervention;
	const { [slug]: taken, ...hardening } = { ...(before as Intervention['hardening']) };
	return (
		taken === undefined || Object.keys(hardening).length > 0 ? { ...rest, hardening } : rest
	) as Intervention;
}
