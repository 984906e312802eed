import type { ThresholdSlug } from './thresholds.ts';

/**
 * The scenario: what the user believes, one JSON document (`ninefold/1`). These types describe the *complete* form that
 * the core works on: what a document may leave out has been filled in by `parseScenario`, and everything is valid.
 * Years are decimal calendar years unless a name says otherwise.
 */
export interface Scenario {
	format: 'ninefold/1';
	title: string;
	notes?: string;
	/** The scenario's "today". */
	start: number;
	/** Thresholds not reached by then count as "not by the horizon". */
	horizon: number;
	seed: number;
	/** How many futures are drawn. */
	futures: number;
	/** None to four. */
	axes: CapabilityAxis[];
	speed: ProgressSpeed;
	dependence: Dependence;
	thresholds: Record<ThresholdSlug, ThresholdBelief>;
	/** How long it takes to use the rescue capability to end the acute risk period. */
	exitYears: Quantity;
	/** What is done about it, each at its own time; absent = nothing. */
	interventions?: Intervention[];
	/** The three-pronged strategy with its feedback; absent = the static model. */
	prongs?: Prongs;
	/** Slugs from the catalogue, or proposals of the user's own. */
	proposals: (string | OwnProposal)[];
	/** A formula: only futures where it is true are counted. */
	given?: string;
}

/** A number, or a distribution over numbers. Section 3 of the model. */
export type Quantity =
	| number
	| QuantilesQuantity
	| NormalQuantity
	| LognormalQuantity
	| UniformQuantity
	| TriangularQuantity
	| ExponentialQuantity
	| DiscreteQuantity;

interface MayNeverHappen {
	/** Chance in [0, 1) that the value is infinite; for levels and dates only. */
	never?: number;
}
export interface QuantilesQuantity extends MayNeverHappen {
	p10: number;
	p50: number;
	p90: number;
	/** Absent means linear. */
	scale?: 'linear' | 'log';
}
export interface NormalQuantity extends MayNeverHappen {
	mean: number;
	sd: number;
}
export interface LognormalQuantity extends MayNeverHappen {
	median: number;
	/** Standard deviation of the natural logarithm. */
	sigma: number;
}
export interface UniformQuantity extends MayNeverHappen {
	low: number;
	high: number;
}
export interface TriangularQuantity extends MayNeverHappen {
	low: number;
	mode: number;
	high: number;
}
export interface ExponentialQuantity extends MayNeverHappen {
	exponentialMean: number;
	/** Where the distribution begins; absent means 0. */
	from?: number;
}
export interface DiscreteQuantity extends MayNeverHappen {
	/** Values ascending; weights positive, not necessarily adding up to 1. */
	values: { value: number; weight: number }[];
}

export interface CapabilityAxis {
	id: string;
	name: string;
	unit: string;
	/** log2: levels are positive and progress is counted in doublings; linear: progress is counted in units. */
	scale: 'log2' | 'linear';
	/** The level at the start. */
	now: Quantity;
	curve: Curve;
	/** Years per doubling (or per unit) before the start; absent means the curve's own doubling time. */
	pastDoublingYears?: Quantity;
	notes?: string;
}

/** Progress n (doublings, or units on a linear axis) after τ years of progress at trend speed. Section 4 of the model. */
export type Curve =
	| SteadyCurve
	| AcceleratingCurve
	| SaturatingCurve
	| LogisticCurve
	| DrawnCurve
	| ExpressionCurve
	| MixtureCurve;
export interface SteadyCurve {
	kind: 'steady';
	doublingYears: Quantity;
}
export interface AcceleratingCurve {
	kind: 'accelerating';
	/** Years that the first doubling takes. */
	doublingYears: Quantity;
	/** By which each doubling time is multiplied to give the next; below 1 accelerates, above 1 slows. */
	factor: Quantity;
}
export interface SaturatingCurve {
	kind: 'saturating';
	doublingYears: Quantity;
	/** Doublings above now at which progress ends. */
	ceilingDoublings: Quantity;
}
export interface LogisticCurve {
	kind: 'logistic';
	ceilingDoublings: Quantity;
	midpointYears: Quantity;
	widthYears: Quantity;
}
export interface DrawnCurve {
	kind: 'drawn';
	/** (calendar year, level), both ascending, all after the start. */
	points: [year: number, level: number][];
}
export interface ExpressionCurve {
	kind: 'expression';
	/** Text in `t` (years since the start) and the names in `with`, giving n. */
	gain: string;
	with: Record<string, Quantity>;
}
export interface MixtureCurve {
	kind: 'mixture';
	/** One curve is chosen per future; a mixture holds no further mixtures. */
	of: { weight: number; curve: Exclude<Curve, MixtureCurve> }[];
}

export interface ProgressSpeed {
	/** Standard deviation σ of the yearly speed factor's logarithm; 0 means that progress always runs at trend speed. */
	volatility: number;
	/** Correlation φ of one year's speed with the next, in [0, 1). */
	persistence: number;
}

/** Either one common factor (its share ρ of the variance) or a full 9×9 correlation matrix in threshold order. */
export type Dependence = { common: number } | { matrix: number[][] };

export interface ThresholdBelief {
	/** The threshold arrives by whichever way comes first. */
	ways: Way[];
	/** Prerequisites: the arrival is no earlier than any of theirs. */
	after: ThresholdSlug[];
	status: 'unknown' | 'notYet' | { reached: number };
	/** The user's own words for what counts as reached. */
	label?: string;
	notes?: string;
}
export type Way = LevelWay | YearWay | FollowsWay;
interface NamedWay {
	name?: string;
}
export interface LevelWay extends NamedWay {
	axis: string;
	level: Quantity;
}
export interface YearWay extends NamedWay {
	year: Quantity;
}
export interface FollowsWay extends NamedWay {
	follows: ThresholdSlug;
	lagYears: Quantity;
}

/** A proposal that the user wrote. */
export interface OwnProposal {
	id: string;
	name: string;
	/** A formula of the requirement language. */
	requires: string;
	/** The capability range opens with the last of these; none = at the start. */
	opens: ThresholdSlug[];
	/** … and closes with the first of these; none = never. */
	closes: ThresholdSlug[];
	/** Research-years that the proposal needs before it is `ready`; absent = ready at the start. */
	readyResearchYears?: Quantity;
	/** Chance that it works technically, given that the order held; absent = 1. */
	success?: number;
	notes?: string;
}

/**
 * Something that is done about it: from its trigger on, and as long as it lasts, it multiplies and adds. A pause, a
 * slowdown, a response to evaluations, a cap on computing power and a larger field are all this. Section 7 of the model.
 */
export interface Intervention {
	id: string;
	name: string;
	when: InterventionTrigger;
	/** Years that it stays on; absent means for good. */
	forYears?: Quantity;
	/** Multiplies the speed of capability progress while it is on; absent means 1. */
	capabilitySpeed?: Quantity;
	/** Multiplies the pace of safety research while it is on; absent means 1. */
	safetyResearch?: Quantity;
	/** Multiplies the leak of the research boost into capabilities while it is on (secrecy); absent means 1. */
	leak?: Quantity;
	/** Is added to political support while it is on (support stays within 0 to 1); absent means 0. */
	support?: Quantity;
	/** Doublings (units on a linear axis) by which the required levels of these thresholds are raised while it is on. */
	hardening?: Partial<Record<ThresholdSlug, Quantity>>;
	notes?: string;
}
export type InterventionTrigger = YearTrigger | DetectionTrigger;
/** At a calendar year, which may lie before the start: then what is left of its duration counts. */
export interface YearTrigger {
	year: Quantity;
}
/** Some time after a threshold arrives, if the arrival is detected. An arrival before the start triggers too. */
export interface DetectionTrigger {
	after: ThresholdSlug;
	lagYears: Quantity;
	/** Chance in [0, 1] that the arrival is detected at all. */
	chance: number;
}

/** Feedbacks between the prongs that can be cut one by one while their strengths stay in the document. */
export const PRONG_LINKS = [
	'research',
	'demos',
	'campaign',
	'leak',
	'shield',
	'slowdown',
	'hardenContainment',
	'hardenOversight',
	'readiness'
] as const;
/**
 * research: contained systems speed up research; demos: they give demonstrations, which give support; campaign: support
 * is worked for; leak: the research boost speeds up capabilities too; shield: support stops the leak; slowdown: support
 * slows the race; hardenContainment, hardenOversight: understanding raises the levels for escape, and for all others;
 * readiness: proposals wait for research done rather than for calendar years.
 */
export type ProngLink = (typeof PRONG_LINKS)[number];

/** The three prongs and what ties them together. Section 7 of the model. */
export interface Prongs {
	/** Prong 1, careful bootstrapping with contained systems: strength in [0, 1]. */
	containment: number;
	/** Prong 2, demonstrations and persuasion: strength in [0, 1]. */
	demos: number;
	/** Prong 3, understanding minds: strength in [0, 1]; 1 is today's pace of research. */
	understanding: number;
	/** How many times faster research goes with the full help of contained systems. */
	multiplier: Quantity;
	/** Levels between which that help grows from nothing to all. Absent only where containment is 0. */
	ramp?: ProngRamp;
	/** Share of the research boost that reaches capabilities where there is no support, in [0, 1]. */
	leak: Quantity;
	/** Political support at the start, in [0, 1]. */
	supportNow: Quantity;
	/** Support gained per year by campaigning at full strength. */
	campaign: Quantity;
	/** Share of support that is lost per year. */
	decay: Quantity;
	/** Support gained by one demonstration at full strength. */
	demo: Quantity;
	/** Thresholds whose arrival, while contained, can be demonstrated. */
	demonstrable: ThresholdSlug[];
	/** Share of capability speed that full support takes away, in [0, 1]. */
	slowdown: Quantity;
	/** Doublings by which a threshold's required levels rise for each doubling of 1 + research done. */
	hardening: Partial<Record<ThresholdSlug, Quantity>>;
	/** Feedbacks that are switched off. */
	cut: ProngLink[];
}
export interface ProngRamp {
	from: number;
	to: number;
	/** The axis that the levels are on; absent means that of the first way of threshold 9. */
	axis?: string;
}
