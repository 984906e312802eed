import { isThresholdSlug, thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { PrefixNode, Summary } from '../../core/summaries/summary.ts';

/** A part of the tree of orderings: what follows one beginning. */
export interface PrefixView {
	/** What came so far; none = the whole tree. */
	prefix: ThresholdSlug[];
	/** What follows, in shares of the futures that begin so. */
	nodes: PrefixNode[];
	/** How many futures begin so. */
	kept: number;
	/** Their share of all counted futures. */
	share: number;
}

const SEPARATOR = '.';
/** "awareness.deception", the value of the chart's option. */
export const prefixText = (prefix: readonly ThresholdSlug[]): string => prefix.join(SEPARATOR);
/** The beginning of that text; what is no threshold is left out. */
export const prefixOf = (text: string): ThresholdSlug[] => text.split(SEPARATOR).filter(isThresholdSlug);

/** The tree below the beginning of that text; the whole tree where the summary tells nothing of what follows it. */
export function prefixView({ orderings, given }: Summary, text = ''): PrefixView {
	const prefix = prefixOf(text);
	let nodes: readonly PrefixNode[] = orderings.prefixes;
	let share = 1;
	for (const slug of prefix) {
		const node = nodes.find(({ next }) => next === slug);
		if (!node || node.children.length === 0)
			return { prefix: [], nodes: orderings.prefixes, kept: given.kept, share: 1 };
		share = node.share;
		nodes = node.children;
	}
	return { prefix, nodes: dividedBy(nodes, share), kept: Math.round(given.kept * share), share };
}

const dividedBy = (nodes: readonly PrefixNode[], total: number): PrefixNode[] =>
	nodes.map(({ next, share, children }) => ({
		next,
		share: share / total,
		children: dividedBy(children, total)
	}));

/** Beginnings under one future of a hundred are not offered. */
const LEAST_SHARE = 0.01;

/** The beginnings that can be looked at more closely, all futures first; among them the wanted one, however rare it is. */
export function prefixChoices(summary: Summary, wanted = ''): { value: string; label: string }[] {
	const choices = [{ value: '', label: 'all futures' }];
	const offer = (nodes: readonly PrefixNode[], before: ThresholdSlug[]) => {
		for (const { next, share, children } of nodes) {
			if (next === null || children.length === 0 || share < LEAST_SHARE) continue;
			const prefix = [...before, next];
			choices.push({ value: prefixText(prefix), label: `after ${prefixInWords(prefix)}` });
			offer(children, prefix);
		}
	};
	offer(summary.orderings.prefixes, []);
	const { prefix } = prefixView(summary, wanted);
	if (prefixText(prefix) === wanted && !choices.some(({ value }) => value === wanted))
		choices.push({ value: wanted, label: `after ${prefixInWords(prefix)}` });
	return choices;
}

export const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth'.split(' ');

/** "Awareness, then Deception"; empty for the whole tree. */
export const prefixInWords = (prefix: readonly ThresholdSlug[]): string =>
	prefix.map((slug) => thresholdOf(slug).shortName).join(', then ');
