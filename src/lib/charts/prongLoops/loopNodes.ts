import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { LINK_WORDS, NODE_NAMES, SHORT_NODE_NAMES, type LoopNodeId } from './linkWords.ts';
import { ofHundred } from './loopReadings.ts';
import { assumedYear, loopYear } from './loopYear.ts';

/** One box of the diagram. */
export interface LoopNode {
	id: LoopNodeId;
	name: string;
	shortName: string;
	/** How it stands, short. */
	value: string;
	shortValue: string;
	/** The threshold that it is about. */
	threshold?: ThresholdSlug;
	isProng: boolean;
}

const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));

/** The eight boxes; empty without prongs. */
export function loopNodes(summary: Summary, chosenYear?: string): LoopNode[] {
	const { prongs } = summary.scenario;
	if (!prongs) return [];
	const known = loopYear(summary, chosenYear);
	const at = known ?? assumedYear(prongs);
	const brokenBy = (slug: ThresholdSlug) =>
		summary.thresholds[slug].byYear.findLast(([year]) => year <= at.year)?.[1] ?? 0;
	const values: Record<LoopNodeId, string> = {
		containment: `strength ${ofHundred(prongs.containment)}`,
		demos: `strength ${ofHundred(prongs.demos)}`,
		understanding: `strength ${ofHundred(prongs.understanding)}`,
		race: `${twoDigits(at.capabilitySpeed)} × trend`,
		support: ofHundred(at.support),
		escape: known ? `not yet in ${ofHundred(at.contained)}` : 'takes more to break out',
		oversight: known ? `holds in ${ofHundred(1 - brokenBy('opacity'))}` : 'takes more to break',
		ready: known ? `${twoDigits(at.researchYears)} research-years` : 'wait for research'
	};
	const thresholds: Partial<Record<LoopNodeId, ThresholdSlug>> = { escape: 'escape', oversight: 'opacity' };
	const prongIds = new Set<LoopNodeId>(['containment', 'demos', 'understanding']);
	return (Object.keys(NODE_NAMES) as LoopNodeId[]).map((id) => ({
		id,
		name: NODE_NAMES[id],
		shortName: SHORT_NODE_NAMES[id] ?? NODE_NAMES[id],
		value: values[id],
		shortValue: values[id].replace(/^strength /, ''),
		...(thresholds[id] ? { threshold: thresholds[id] } : {}),
		isProng: prongIds.has(id)
	}));
}

/** Who a link comes from and what it ends on, in words. */
export const endsOf = (link: keyof typeof LINK_WORDS): { from: string; to: string } => {
	const { from, to } = LINK_WORDS[link];
	return { from: NODE_NAMES[from], to: to === 'leak' ? 'The leak' : NODE_NAMES[to] };
};
