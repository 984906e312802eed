import type { Preset, Scenario } from '../../core/index.ts';
import { isStatic } from '../../core/futures/walk/isStatic.ts';
import { COMPARISONS, PRESETS, presetById } from '../../core/scenario/presets/index.ts';
import { withoutStrategy } from './withoutStrategy.ts';

/** Something that the page's scenario can be compared with. */
export interface CompareChoice {
	/** Distinct among the choices. */
	id: string;
	label: string;
	/** Under which heading it stands. */
	group: 'own' | 'preset' | 'ready';
	/** What is compared, the base first. */
	scenarios: Scenario[];
	/** What the comparison is for, where there is more to say. */
	question?: string;
}

/**
 * What the reader's scenario can be compared with, the most telling first: itself with nothing done, where something is;
 * the preset that it began as, where it was changed; every other preset; and the comparisons that are ready-made.
 */
export function compareChoices(scenario: Scenario, preset: Preset, isChanged: boolean): CompareChoice[] {
	const mine = isChanged ? { ...scenario, title: changedTitle(scenario.title, preset.title) } : scenario;
	return [
		...(isStatic(scenario)
			? []
			: [
					{
						id: 'nothing-done',
						label: 'the same with nothing done',
						group: 'own' as const,
						scenarios: [withoutStrategy(mine), mine]
					}
				]),
		...(isChanged
			? [
					{
						id: 'preset',
						label: `${preset.title}, where this started`,
						group: 'own' as const,
						scenarios: [preset.scenario, mine]
					}
				]
			: []),
		...PRESETS.filter(({ id }) => id !== preset.id).map((other) => ({
			id: `preset:${other.id}`,
			label: other.title,
			group: 'preset' as const,
			scenarios: [mine, other.scenario]
		})),
		...COMPARISONS.map(({ id, title, question, presets }) => ({
			id: `ready:${id}`,
			label: title,
			group: 'ready' as const,
			question,
			scenarios: presets.map((name) => presetById(name)!.scenario)
		}))
	];
}

/** Of a changed scenario that still has the preset's title, so that the two can be told apart. */
const changedTitle = (title: string, presetTitle: string): string =>
	title === presetTitle ? `${title}, changed by you` : title;
