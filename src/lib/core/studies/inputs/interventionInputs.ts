import {
	detectionVariable,
	interventionDimension,
	interventionHardeningDimension,
	type InterventionEffect
} from '../../draws/variables.ts';
import type { Intervention, Quantity, Scenario } from '../../scenario/scenario.ts';
import { THRESHOLDS } from '../../scenario/thresholds.ts';
import type { UncertainInput } from './uncertainInput.ts';

/** When each intervention begins, how long it stays on, and what it does. */
export const interventionInputs = ({ interventions = [] }: Scenario): UncertainInput[] =>
	interventions.flatMap((intervention, index) => [
		...effectInputs(intervention, index),
		...detectionInput(intervention, index),
		...hardeningInputs(intervention, index)
	]);

function effectInputs(intervention: Intervention, index: number): UncertainInput[] {
	const { when, forYears, capabilitySpeed, safetyResearch, support, leak } = intervention;
	const trigger =
		'year' in when
			? { key: 'when.year', text: 'year', unit: null, quantity: when.year }
			: { key: 'when.lagYears', text: 'years of lag', unit: 'years', quantity: when.lagYears };
	const effects: {
		effect: InterventionEffect;
		key: string;
		text: string;
		unit: string | null;
		quantity: Quantity | undefined;
	}[] = [
		{ effect: 'when', ...trigger },
		{ effect: 'forYears', key: 'forYears', text: 'how long it lasts', unit: 'years', quantity: forYears },
		{
			effect: 'capabilitySpeed',
			key: 'capabilitySpeed',
			text: 'capability speed',
			unit: '×',
			quantity: capabilitySpeed
		},
		{
			effect: 'safetyResearch',
			key: 'safetyResearch',
			text: 'safety research',
			unit: '×',
			quantity: safetyResearch
		},
		{ effect: 'support', key: 'support', text: 'political support', unit: null, quantity: support },
		{ effect: 'leak', key: 'leak', text: 'leak into capabilities', unit: '×', quantity: leak }
	];
	return effects.flatMap(({ effect, key, text, unit, quantity }) =>
		quantity === undefined
			? []
			: [
					{
						path: `interventions[${index}].${key}`,
						label: `${intervention.name}: ${text}`,
						unit,
						quantity,
						driver: { dimension: interventionDimension(index, effect) }
					}
				]
	);
}

/** The trigger is detected in the lower part of a uniform draw. */
function detectionInput({ name, when }: Intervention, index: number): UncertainInput[] {
	if (!('chance' in when) || when.chance === 0 || when.chance === 1) return [];
	return [
		{
			path: `interventions[${index}].when.chance`,
			label: `${name}: whether its trigger is detected, from yes to no`,
			unit: null,
			quantity: null,
			driver: { dimension: detectionVariable(index) }
		}
	];
}

function hardeningInputs({ name, hardening = {} }: Intervention, index: number): UncertainInput[] {
	return THRESHOLDS.flatMap(({ slug, shortName }, threshold) => {
		const quantity = hardening[slug];
		if (quantity === undefined) return [];
		return [
			{
				path: `interventions[${index}].hardening.${slug}`,
				label: `${name}: hardening of ${shortName}`,
				unit: 'doublings',
				quantity,
				driver: { dimension: interventionHardeningDimension(index, threshold) }
			}
		];
	});
}
