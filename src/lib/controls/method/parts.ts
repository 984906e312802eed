import type { Component } from 'svelte';
import ClaimsSection from './sections/ClaimsSection.svelte';
import ComparisonSection from './sections/ComparisonSection.svelte';
import ConditionsSection from './sections/ConditionsSection.svelte';
import CurvesSection from './sections/CurvesSection.svelte';
import ErrorSection from './sections/ErrorSection.svelte';
import InterventionsSection from './sections/InterventionsSection.svelte';
import LeftOutSection from './sections/LeftOutSection.svelte';
import OrderingsSection from './sections/OrderingsSection.svelte';
import ProngsSection from './sections/ProngsSection.svelte';
import QuantitiesSection from './sections/QuantitiesSection.svelte';
import QuestionSection from './sections/QuestionSection.svelte';
import RequirementsSection from './sections/RequirementsSection.svelte';
import StudiesSection from './sections/StudiesSection.svelte';
import ThresholdsSection from './sections/ThresholdsSection.svelte';
import TimeSection from './sections/TimeSection.svelte';
import WalkSection from './sections/WalkSection.svelte';

/** The parts of the method page in their order, by the id that they have on it. */
export const PARTS: readonly { id: string; name: string; component: Component }[] = [
	{ id: 'question', name: 'The question', component: QuestionSection },
	{ id: 'time', name: 'Time', component: TimeSection },
	{ id: 'quantities', name: 'Uncertain numbers', component: QuantitiesSection },
	{ id: 'curves', name: 'Capability curves', component: CurvesSection },
	{ id: 'thresholds', name: 'Thresholds and their dependence', component: ThresholdsSection },
	{ id: 'requirements', name: 'Requirements and verdicts', component: RequirementsSection },
	{ id: 'interventions', name: 'Interventions', component: InterventionsSection },
	{ id: 'prongs', name: 'The three prongs', component: ProngsSection },
	{ id: 'walk', name: 'From event to event', component: WalkSection },
	{ id: 'orderings', name: 'Orderings', component: OrderingsSection },
	{ id: 'conditions', name: 'Given that …', component: ConditionsSection },
	{ id: 'comparison', name: 'Comparison', component: ComparisonSection },
	{ id: 'studies', name: 'What matters', component: StudiesSection },
	{ id: 'error', name: 'Random numbers and error', component: ErrorSection },
	{ id: 'left-out', name: 'What the model leaves out', component: LeftOutSection },
	{ id: 'claims', name: 'Seven claims, and where each is seen', component: ClaimsSection }
];
