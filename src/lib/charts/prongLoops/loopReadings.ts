import { distributionOf } from '../../core/quantities/distributionOf.ts';
import { PRONG_LINKS, type ProngLink, type Quantity } from '../../core/scenario/scenario.ts';
import type { StrategyYear, Summary } from '../../core/summaries/summary.ts';
import { LINK_WORDS, type LinkWords } from './linkWords.ts';
import { assumedYear, loopYear } from './loopYear.ts';

/** One link as it stands. */
export interface LoopReading extends LinkWords {
	link: ProngLink;
	/** What it does in numbers, short: "research ×2.4". */
	amount: string;
	/** The same for narrow places. */
	shortAmount: string;
	/** 0 to 1, on a scale of the link's own: how thick its arrow is. */
	strength: number;
	state: 'works' | 'idle' | 'cut';
}

/** At these amounts an arrow is at its thickest. */
const FULL = {
	researchDoublings: Math.log2(10),
	demo: 0.3,
	campaignPerYear: 0.1,
	leakSpeed: 1,
	shield: 1,
	slowdown: 0.5,
	hardeningDoublings: 5,
	researchPace: 8
};
/** Less than this share of the thickest cannot be seen, and is not worth a number. */
const NOTHING = 0.004;

const median = (quantity: Quantity): number => distributionOf(quantity).quantile(0);
const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));
const percent = (share: number): string => `${Math.round(100 * share)}%`;
export const ofHundred = (share: number): string => `${Math.round(100 * share)} of 100`;
const doublings = (count: number): string =>
	`+${twoDigits(count)} doubling${twoDigits(count) === '1' ? '' : 's'}`;

/** What each of the nine links does at the chosen year; empty without prongs. */
export function loopReadings(summary: Summary, chosenYear?: string): LoopReading[] {
	const { prongs } = summary.scenario;
	if (!prongs) return [];
	const at: StrategyYear = loopYear(summary, chosenYear) ?? assumedYear(prongs);
	const demonstration =
		prongs.demonstrable.length > 0
			? median(prongs.demo) * prongs.demos * (1 + prongs.containment) * at.contained
			: 0;
	const campaign = median(prongs.campaign) * prongs.demos;
	const amounts: Record<ProngLink, { strength: number; amount: string; shortAmount?: string }> = {
		research: {
			strength: Math.log2(Math.max(1, at.researchMultiplier)) / FULL.researchDoublings,
			amount: `research ×${twoDigits(at.researchMultiplier)}`
		},
		demos: {
			strength: demonstration / FULL.demo,
			amount: `support +${ofHundred(demonstration)} each time`,
			shortAmount: `+${ofHundred(demonstration)} each`
		},
		campaign: {
			strength: campaign / FULL.campaignPerYear,
			amount: `support +${ofHundred(campaign)} a year`,
			shortAmount: `+${Math.round(100 * campaign)} of 100/year`
		},
		leak: { strength: at.leakSpeed / FULL.leakSpeed, amount: `race +${percent(at.leakSpeed)}` },
		shield: {
			// Without a leak there is nothing to stop.
			strength: at.leakSpeed > 0 ? at.support / FULL.shield : 0,
			amount: `leak −${percent(at.support)}`
		},
		slowdown: { strength: at.slowdown / FULL.slowdown, amount: `race −${percent(at.slowdown)}` },
		hardenContainment: {
			strength: at.escapeHardening / FULL.hardeningDoublings,
			amount: `escape ${doublings(at.escapeHardening)}`,
			shortAmount: doublings(at.escapeHardening)
		},
		hardenOversight: {
			strength: at.opacityHardening / FULL.hardeningDoublings,
			amount: `opacity ${doublings(at.opacityHardening)}`,
			shortAmount: doublings(at.opacityHardening)
		},
		readiness: {
			strength: at.researchPace / FULL.researchPace,
			amount: `${twoDigits(at.researchPace)} research-years a year`,
			shortAmount: `pace ×${twoDigits(at.researchPace)}`
		}
	};
	return PRONG_LINKS.map((link) => {
		const { strength, amount, shortAmount = amount } = amounts[link];
		const isCut = prongs.cut.includes(link);
		const state = isCut ? 'cut' : strength < NOTHING ? 'idle' : 'works';
		const said = state === 'works' ? { amount, shortAmount } : IDLE[state];
		return {
			link,
			...LINK_WORDS[link],
			...said,
			strength: state === 'works' ? Math.min(1, strength) : 0,
			state
		};
	});
}

const IDLE = {
	cut: { amount: 'cut', shortAmount: 'cut' },
	idle: { amount: 'nothing yet', shortAmount: 'nothing' }
};
