import type { ProngLink } from '../../core/scenario/scenario.ts';

export type LoopNodeId =
	'containment' | 'demos' | 'understanding' | 'race' | 'support' | 'escape' | 'oversight' | 'ready';

export const NODE_NAMES: Record<LoopNodeId, string> = {
	containment: 'Careful bootstrapping',
	demos: 'Demonstrations and persuasion',
	understanding: 'Understanding minds',
	race: 'Capability race',
	support: 'Political support',
	escape: 'Escape',
	oversight: 'Oversight',
	ready: 'Proposals ready'
};

/** For narrow places. */
export const SHORT_NODE_NAMES: Partial<Record<LoopNodeId, string>> = { demos: 'Demos and persuasion' };

export interface LinkWords {
	from: LoopNodeId;
	/** The shield ends on another link: on the leak. */
	to: LoopNodeId | 'leak';
	/** What the link does, as a sentence without its full stop. */
	does: string;
	/** Whether it makes more or less of what it ends on. */
	sign: 'more' | 'less';
}

/** The nine feedbacks in plain words. */
export const LINK_WORDS: Record<ProngLink, LinkWords> = {
	research: {
		from: 'containment',
		to: 'understanding',
		does: 'Contained systems speed up research',
		sign: 'more'
	},
	demos: { from: 'containment', to: 'demos', does: 'Contained systems show what they are', sign: 'more' },
	campaign: { from: 'demos', to: 'support', does: 'Persuasion wins support', sign: 'more' },
	leak: { from: 'containment', to: 'race', does: 'The boost leaks into capabilities', sign: 'more' },
	shield: { from: 'support', to: 'leak', does: 'Support stops the leak', sign: 'less' },
	slowdown: { from: 'support', to: 'race', does: 'Support slows the race', sign: 'less' },
	hardenContainment: {
		from: 'understanding',
		to: 'escape',
		does: 'Understanding makes escape harder',
		sign: 'less'
	},
	hardenOversight: {
		from: 'understanding',
		to: 'oversight',
		does: 'Understanding keeps oversight working',
		sign: 'more'
	},
	readiness: { from: 'understanding', to: 'ready', does: 'Research makes proposals ready', sign: 'more' }
};
