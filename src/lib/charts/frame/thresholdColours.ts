import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/**
 * Nine colours that colour-blind readers can tell apart: Paul Tol's "muted" scheme, in threshold order.
 * https://personal.sron.nl/~pault/
 */
export interface ThresholdColour {
	/** For areas and badges. */
	fill: string;
	/** For lines, dots and outlines: at least 3:1 against the theme's background. */
	line: string;
	/** For the number on a badge: at least 4.5:1 against `fill`. */
	onFill: string;
}
export type ThresholdColours = Record<ThresholdSlug, ThresholdColour>;

const INK = '#1a1d21';
const NIGHT = '#15181c';
const PAPER = '#ffffff';

/** Tol's nine as they are; the four lightest get a darker shade of themselves where they are drawn as lines. */
export const LIGHT_THRESHOLD_COLOURS: ThresholdColours = {
	deception: { fill: '#cc6677', line: '#cc6677', onFill: INK },
	reflection: { fill: '#332288', line: '#332288', onFill: PAPER },
	incentive: { fill: '#ddcc77', line: '#988d52', onFill: INK },
	escape: { fill: '#117733', line: '#117733', onFill: PAPER },
	intent: { fill: '#88ccee', line: '#6293ab', onFill: INK },
	awareness: { fill: '#882255', line: '#882255', onFill: PAPER },
	coherence: { fill: '#44aa99', line: '#3e9b8b', onFill: INK },
	opacity: { fill: '#999933', line: '#919130', onFill: INK },
	rescue: { fill: '#aa4499', line: '#aa4499', onFill: PAPER }
};

const lifted = (fill: string, onFill: string): ThresholdColour => ({ fill, line: fill, onFill });

/** The same hues on a dark background; the four darkest mixed with white until they can be seen. */
export const DARK_THRESHOLD_COLOURS: ThresholdColours = {
	deception: lifted('#cc6677', NIGHT),
	reflection: lifted('#7267ad', PAPER),
	incentive: lifted('#ddcc77', NIGHT),
	escape: lifted('#228141', PAPER),
	intent: lifted('#88ccee', NIGHT),
	awareness: lifted('#a5577e', PAPER),
	coherence: lifted('#44aa99', NIGHT),
	opacity: lifted('#999933', NIGHT),
	rescue: lifted('#ad4b9d', PAPER)
};

/** On the page the colours follow the page's theme without the chart being drawn again. */
export const PAGE_THRESHOLD_COLOURS: ThresholdColours = Object.fromEntries(
	THRESHOLD_SLUGS.map((slug) => [
		slug,
		{ fill: `var(--nf-${slug})`, line: `var(--nf-${slug}-line)`, onFill: `var(--nf-on-${slug})` }
	])
) as ThresholdColours;
