import type { Preset, ProngLink, Prongs, Quantity, Scenario } from '../../core/index.ts';
import { defaultProngs, PRONG_PROVENANCE } from '../../core/scenario/defaultProngs.ts';
import { PRONG_LINKS } from '../../core/scenario/scenario.ts';
import { valueAt } from '../beliefs/documentPath.ts';
import type { Origin } from './interventionOrigin.ts';

export type ProngStrength = 'containment' | 'demos' | 'understanding';

/** The scenario's prongs, or those that it would have if one were moved. */
export const prongsOf = (scenario: Scenario): Prongs => scenario.prongs ?? defaultProngs(scenario);

/** One strength moved. The first move brings all of the prongs, and a ramp comes with containment. */
export function withStrength(scenario: Scenario, prong: ProngStrength, strength: number): Scenario {
	const prongs = prongsOf(scenario);
	const ramp = prongs.ramp ?? (prong === 'containment' ? defaultProngs(scenario).ramp : undefined);
	return { ...scenario, prongs: { ...prongs, [prong]: strength, ...(ramp ? { ramp } : {}) } };
}

export function withoutProngs(scenario: Scenario): Scenario {
	const rest = { ...scenario };
	delete rest.prongs;
	return rest;
}

/** A link cut where it was whole, and the other way round; its strength stays in the document. */
export function withLinkToggled(scenario: Scenario, link: ProngLink): Scenario {
	const { prongs } = scenario;
	if (!prongs) return scenario;
	const cut = PRONG_LINKS.filter((other) => prongs.cut.includes(other) !== (other === link));
	return { ...scenario, prongs: { ...prongs, cut } };
}

/** What a field of the prongs began as; undefined where the preset has prongs of its own, whose paths are the same. */
export function prongOrigin(preset: Preset, scenario: Scenario, field: string): Origin | undefined {
	if (preset.scenario.prongs) return undefined;
	const standard = valueAt(defaultProngs(scenario), field) as Quantity | undefined;
	const provenance = PRONG_PROVENANCE[field.split('.')[0]!];
	return { ...(standard === undefined ? {} : { standard }), ...(provenance ? { provenance } : {}) };
}
