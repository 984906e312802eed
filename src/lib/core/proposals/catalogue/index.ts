import type { CatalogueProposal } from '../proposal.ts';
import { adversarialTraining } from './adversarialTraining.ts';
import { agentFoundations } from './agentFoundations.ts';
import { alignmentByDefault } from './alignmentByDefault.ts';
import { automatedAlignment } from './automatedAlignment.ts';
import { boxing } from './boxing.ts';
import { conditioningPredictors } from './conditioningPredictors.ts';
import { constitutionalAi } from './constitutionalAi.ts';
import { control } from './control.ts';
import { corrigibility } from './corrigibility.ts';
import { cyborgism } from './cyborgism.ts';
import { elk } from './elk.ts';
import { evaluations } from './evaluations.ts';
import { fullValueAlignment } from './fullValueAlignment.ts';
import { honeypots } from './honeypots.ts';
import { interpretabilityAuditing } from './interpretabilityAuditing.ts';
import { modelOrganisms } from './modelOrganisms.ts';
import { narrowTool } from './narrowTool.ts';
import { pause } from './pause.ts';
import { processSupervision } from './processSupervision.ts';
import { reasoningMonitoring } from './reasoningMonitoring.ts';
import { retargetSearch } from './retargetSearch.ts';
import { rlhf } from './rlhf.ts';
import { scalableOversight } from './scalableOversight.ts';
import { unlearning } from './unlearning.ts';

/**
 * The built-in catalogue of alignment proposals: in which order each needs the nine thresholds. The clauses are claims
 * by people, and each says whose.
 *
 * No order satisfies all of them, and that is the point of comparing:
 * - `model_organisms`, `cot` and `interp_audit` need deception early, before escape or opacity. `rlhf`,
 *   `scalable_oversight`, `auto_alignment`, `adv_training`, `narrow_pivotal`, `cpm` and `cyborgism` need it after rescue.
 * - `cot` needs escape before opacity. `control`, `boxing`, `auto_alignment`, `corrigibility`, `narrow_pivotal` and
 *   `unlearning` need it after rescue.
 * - `cai`, `cev`, `corrigibility` and `default` need intent early. `narrow_pivotal` needs it after rescue.
 */
export const CATALOGUE: readonly CatalogueProposal[] = [
	control,
	boxing,
	rlhf,
	constitutionalAi,
	scalableOversight,
	interpretabilityAuditing,
	elk,
	automatedAlignment,
	corrigibility,
	reasoningMonitoring,
	processSupervision,
	adversarialTraining,
	modelOrganisms,
	evaluations,
	pause,
	narrowTool,
	fullValueAlignment,
	retargetSearch,
	conditioningPredictors,
	cyborgism,
	unlearning,
	alignmentByDefault,
	agentFoundations,
	honeypots
];

const byId = new Map(CATALOGUE.map((proposal) => [proposal.id, proposal]));

/** The proposal with that id, or undefined if the catalogue has none. */
export const catalogueProposal = (id: string): CatalogueProposal | undefined => byId.get(id);
