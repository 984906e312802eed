import { provenanceOf, type Preset, type Provenance } from '../../core/index.ts';
import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { waysInWords } from '../method/waysInWords.ts';

/** Presets that say the same of a threshold, for the same reasons. */
export interface LevelGroup {
	titles: string[];
	/** The ways of being reached, in words. */
	ways: string[];
	/** Prerequisites, by short name. */
	after: string[];
	from: Provenance[];
}

/** What each preset says of a threshold, in the presets' order; those that say the same stand together. */
export function levelGroups(presets: readonly Preset[], slug: ThresholdSlug): LevelGroup[] {
	const groups: (LevelGroup & { key: string })[] = [];
	for (const preset of presets) {
		const said = {
			ways: waysOf(preset, slug),
			after: prerequisitesOf(preset, slug),
			from: originOf(preset, slug)
		};
		const key = JSON.stringify(said);
		const group = groups.find((one) => one.key === key);
		if (group) group.titles.push(preset.title);
		else groups.push({ key, titles: [preset.title], ...said });
	}
	return groups.map(({ titles, ways, after, from }) => ({ titles, ways, after, from }));
}

const statusOf = (preset: Preset, slug: ThresholdSlug) => preset.scenario.thresholds[slug].status;

function waysOf(preset: Preset, slug: ThresholdSlug): string[] {
	const status = statusOf(preset, slug);
	if (typeof status !== 'object') return waysInWords(preset.scenario, slug);
	const { label } = preset.scenario.thresholds[slug];
	return [`taken as reached in ${Math.floor(status.reached)}${label ? `: “${label}”` : ''}`];
}

const prerequisitesOf = (preset: Preset, slug: ThresholdSlug): string[] =>
	typeof statusOf(preset, slug) === 'object'
		? []
		: preset.scenario.thresholds[slug].after.map((one) => thresholdOf(one).shortName);

function originOf(preset: Preset, slug: ThresholdSlug): Provenance[] {
	const place = `thresholds.${slug}`;
	const isFixed = typeof statusOf(preset, slug) === 'object';
	const paths = isFixed
		? [`${place}.status`]
		: [`${place}.ways`, ...(prerequisitesOf(preset, slug).length > 0 ? [`${place}.after`] : [])];
	return paths.flatMap((path) => provenanceOf(preset, path) ?? []);
}
