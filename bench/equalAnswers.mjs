const Z95 = 1.959963984540054;
/** With 178 shares, one seed in ninety exceeds this by chance; the bench uses the same seeds always. */
const STANDARD_ERRORS = 4;

/** @typedef {{ share: number, low: number, high: number }} Share */

/** @param {Share} share */
const standardError = ({ low, high }) => (high - low) / 2 / Z95;

/**
 * Compares every share that both programs report: precedence, verdicts, windows, "not by the horizon", portfolio.
 * @param {any} ours a Summary
 * @param {any} theirs what bench/peers/ninefold_numpy.py reports
 * @returns {{ compared: number, farthest: { name: string, errors: number } }} in standard errors of the difference
 */
export function compareAnswers(ours, theirs) {
	const pairs = sharePairs(ours, theirs).map(([name, one, other]) => {
		const error = Math.hypot(standardError(one), standardError(other));
		return { name, errors: Math.abs(one.share - other.share) / (error + 1e-7) };
	});
	const farthest = pairs.reduce((one, other) => (other.errors > one.errors ? other : one));
	if (farthest.errors > STANDARD_ERRORS) {
		throw new Error(`The answers differ: ${farthest.name} by ${farthest.errors.toFixed(1)} standard errors.`);
	}
	return { compared: pairs.length, farthest };
}

/** @param {any} ours @param {any} theirs @returns {[name: string, one: Share, other: Share][]} */
function sharePairs(ours, theirs) {
	const slugs = Object.keys(ours.thresholds);
	return [
		...slugs.flatMap((row) =>
			slugs
				.filter((column) => column !== row)
				.map((column) =>
					pair(`${row} before ${column}`, ours.precedence[row][column], theirs.precedence[row][column])
				)
		),
		...slugs.map((slug) =>
			pair(
				`${slug} not by the horizon`,
				ours.thresholds[slug].notByHorizon,
				theirs.thresholds[slug].notByHorizon
			)
		),
		...Object.keys(ours.proposals).flatMap((id) => {
			const [one, other] = [ours.proposals[id], theirs.proposals[id]];
			return [
				...['survives', 'fails', 'unresolved'].map((verdict) =>
					pair(`${id} ${verdict}`, one[verdict], other[verdict])
				),
				pair(`${id} window`, one.window.everOpen, other.window.everOpen)
			];
		}),
		pair('any proposal survives', ours.portfolio.any, theirs.portfolio)
	];
}

/** @param {string} name @param {Share} one @param {Share} other @returns {[string, Share, Share]} */
const pair = (name, one, other) => [name, one, other];
