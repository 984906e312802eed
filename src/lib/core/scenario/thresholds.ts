/** The nine capability thresholds, in the order that their numbers give. They are the domain and never change. */

export const THRESHOLD_SLUGS = [
	'deception',
	'reflection',
	'incentive',
	'escape',
	'intent',
	'awareness',
	'coherence',
	'opacity',
	'rescue'
] as const;

export type ThresholdSlug = (typeof THRESHOLD_SLUGS)[number];

export interface Threshold {
	/** 1 to 9. */
	number: number;
	slug: ThresholdSlug;
	/** The threshold's full name, as a noun phrase. */
	name: string;
	/** One or two words, for badges, axes and tables. */
	shortName: string;
	/** What an AI system does from this threshold on, to complete "AI can …" or "AI …". */
	clause: string;
	/** In plain words for a curious reader. */
	meaning: string;
	/** The operational indicator that counts as "reached" in the default scenario. */
	indicator: string;
}

export const THRESHOLDS: readonly Threshold[] = [
	{
		number: 1,
		slug: 'deception',
		name: 'Ability to be deceptively aligned',
		shortName: 'Deception',
		clause: 'can deceive us about its goals',
		meaning:
			'The system can behave well while it is trained and tested, because it expects to be judged, and differently later.',
		indicator:
			'At least a 10% strategic gap between behaviour in training and in deployment, unprompted, without visible reasoning about it, and surviving safety training.'
	},
	{
		number: 2,
		slug: 'reflection',
		name: 'Ability to reflect on its goals and reject what it is trained for',
		shortName: 'Reflection',
		clause: 'reflects on its goals and may reject its training',
		meaning:
			'The system can think about its own goals well enough to realise that it does not like what it is being trained for.',
		indicator:
			'It states, stably and across prompts, that it prefers other goals to its training target, and acts on that in at least 5% of matched trials.'
	},
	{
		number: 3,
		slug: 'incentive',
		name: 'Reachable incentives to break containment',
		shortName: 'Incentive',
		clause: 'has reachable reasons to escape',
		meaning: 'Reasons to break out of its containment exist in a form that the system can find and act on.',
		indicator:
			'Without being nudged, at least 5% of runs as an autonomous agent name and pursue a subgoal that weakens containment.'
	},
	{
		number: 4,
		slug: 'escape',
		name: 'Ability to break containment',
		shortName: 'Escape',
		clause: 'can break containment',
		meaning: 'The system could copy itself out of the computers it is kept on and keep running elsewhere.',
		indicator:
			'At least 50% success at a whole escape with a self-maintained copy, undetected for 7 days, against the hardened systems of a leading lab (not a toy sandbox).'
	},
	{
		number: 5,
		slug: 'intent',
		name: 'Robust understanding of human intent',
		shortName: 'Intent',
		clause: 'robustly understands what we mean',
		meaning:
			'The system knows what people mean by a request, also in unusual, ambiguous or adversarial cases.',
		indicator:
			'It agrees with experts at least as well as experts agree with each other on unusual, ambiguous and adversarial sets of requests.'
	},
	{
		number: 6,
		slug: 'awareness',
		name: 'Situational awareness',
		shortName: 'Awareness',
		clause: 'knows its own situation',
		meaning:
			'The system knows that it is an AI, how it is trained, and whether it is being tested or used for real.',
		indicator:
			'It tells tests from real use as well as people do (area under the curve of at least 0.92) on fresh data from agentic tasks.'
	},
	{
		number: 7,
		slug: 'coherence',
		name: 'Coherence: robustly pursuing its goal in diverse circumstances',
		shortName: 'Coherence',
		clause: 'pursues its goals coherently',
		meaning: 'The system holds on to one goal for a long time and through changing circumstances.',
		indicator:
			'Its 80%-reliability task length is at least half of its 50% one, or it holds a fixed goal through at least a week of autonomous work with under 5% drift.'
	},
	{
		number: 8,
		slug: 'opacity',
		name: 'Interpretability and other oversight methods break',
		shortName: 'Opacity',
		clause: 'outgrows our oversight',
		meaning:
			'We can no longer tell what the system thinks: its thoughts are too complicated, sit in another place than expected, or are hidden on purpose.',
		indicator:
			'The best monitoring ensemble (reasoning text, model internals and behaviour) catches under 50% of an adaptive red team’s attacks at 1% false alarms.'
	},
	{
		number: 9,
		slug: 'rescue',
		name: 'Capable enough to help us exit the acute risk period',
		shortName: 'Rescue',
		clause: 'can help us out of the danger',
		meaning:
			'The system is capable enough that, used well, it could end the period in which a single AI project can cause a catastrophe.',
		indicator:
			'AI makes alignment research at least ten times faster, or automates research well enough to be used for safety.'
	}
];

export const THRESHOLD_COUNT = THRESHOLDS.length;

const bySlug = new Map(THRESHOLDS.map((threshold) => [threshold.slug as string, threshold]));

/** The threshold with that slug; a slug outside the nine is a programming error and throws. */
export function thresholdOf(slug: ThresholdSlug): Threshold {
	const threshold = bySlug.get(slug);
	if (!threshold) throw new Error(`There is no threshold called "${slug}".`);
	return threshold;
}

/** Position 0 to 8 in every array that has one entry per threshold. */
export const thresholdIndex = (slug: ThresholdSlug): number => thresholdOf(slug).number - 1;

export const isThresholdSlug = (text: string): text is ThresholdSlug => bySlug.has(text);
