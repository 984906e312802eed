import type { Intervention, Prongs, Scenario } from '../../scenario.ts';
import { metrTrendScenario } from './metrTrend.ts';

const { proposals, ...beliefs } = metrTrendScenario;

/** The default scenario with something done about it. Frozen with the presets that are made of it. */
export const somethingDone1 = (
	title: string,
	done: { interventions?: Intervention[]; prongs?: Prongs }
): Scenario => ({ ...beliefs, title, ...done, proposals });
