import { CATALOGUE_IDS } from '../proposals/catalogue/ids.ts';
import { canonicalScenario } from './canonicalScenario.ts';
import { metrTrendScenario } from './presets/scenarios/metrTrend.ts';
import type { Scenario, ThresholdBelief } from './scenario.ts';
import type { ScenarioDocument } from './schema/scenarioSchema.ts';
import { FORMAT } from './schema/scenarioSchema.ts';
import { STATIC_PRONGS } from './staticProngs.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from './thresholds.ts';

/** Fills in what a document leaves out. A document without axes of its own that lacks thresholds takes the preset's axes too. */
export function completeScenario(document: ScenarioDocument): Scenario {
	const given = document.thresholds ?? {};
	const axes = takesPresetAxes(document) ? metrTrendScenario.axes : (document.axes ?? []);
	return canonicalScenario({
		...document,
		format: FORMAT,
		seed: document.seed ?? 1,
		futures: document.futures ?? 100_000,
		axes: axes as Scenario['axes'],
		speed: { volatility: document.speed?.volatility ?? 0, persistence: document.speed?.persistence ?? 0 },
		dependence: (document.dependence ?? { common: 0 }) as Scenario['dependence'],
		thresholds: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug) => {
				const belief = given[slug];
				if (!belief) return [slug, metrTrendScenario.thresholds[slug]];
				return [slug, { ...belief, after: belief.after ?? [], status: belief.status ?? 'unknown' }];
			})
		) as Record<ThresholdSlug, ThresholdBelief>,
		exitYears: document.exitYears ?? 0,
		interventions: document.interventions?.map((given) => ({ ...given, name: given.name ?? given.id })),
		prongs: document.prongs && { ...STATIC_PRONGS, ...document.prongs },
		proposals: (document.proposals ?? CATALOGUE_IDS).map((proposal) =>
			typeof proposal === 'string'
				? proposal
				: { ...proposal, opens: proposal.opens ?? [], closes: proposal.closes ?? [] }
		) as Scenario['proposals']
	});
}

/** The thresholds that a document leaves to the preset. */
export const absentThresholds = (document: ScenarioDocument): ThresholdSlug[] =>
	THRESHOLD_SLUGS.filter((slug) => !document.thresholds?.[slug]);

export const takesPresetAxes = (document: ScenarioDocument): boolean =>
	(document.axes?.length ?? 0) === 0 && absentThresholds(document).length > 0;
