import type { Intervention, Preset, Provenance, Quantity } from '../../core/index.ts';
import { interventionCardById } from '../../core/scenario/interventionCards/index.ts';
import { provenanceOf } from '../../core/scenario/presets/provenanceOf.ts';
import { valueAt } from '../beliefs/documentPath.ts';

/** The default of a field, and where it comes from. */
export interface Origin {
	standard?: Quantity;
	provenance?: Provenance;
}

const numeric = (value: unknown): Pick<Origin, 'standard'> =>
	typeof value === 'number' || (typeof value === 'object' && value !== null)
		? { standard: value as Quantity }
		: {};

/**
 * What an intervention's field began as: the preset's intervention of that id, whatever its place in the list, else the
 * card that the id is from; null for an intervention of the reader's own.
 */
export function interventionOrigin(preset: Preset, { id }: Intervention, field: string): Origin | null {
	const index = preset.scenario.interventions?.findIndex((other) => other.id === id) ?? -1;
	if (index >= 0) {
		const provenance = provenanceOf(preset, `interventions[${index}].${field}`);
		return {
			...numeric(valueAt(preset.scenario.interventions![index], field)),
			...(provenance ? { provenance } : {})
		};
	}
	const card = interventionCardById(id);
	if (!card) return null;
	const key = Object.keys(card.provenance)
		.filter((key) => key === field || field.startsWith(`${key}.`))
		.sort((one, other) => other.length - one.length)[0];
	return {
		...numeric(valueAt(card.intervention, field)),
		...(key === undefined ? {} : { provenance: card.provenance[key]! })
	};
}
