import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';

/** The different capability ranges among the proposals: many proposals share one, which is then counted once. */
export interface WindowPlan {
	/** Window number by proposal. */
	ofProposal: number[];
	windows: { opens: readonly ThresholdSlug[]; closes: readonly ThresholdSlug[] }[];
}

export function windowPlan(proposals: readonly JudgedProposal[]): WindowPlan {
	const windows: WindowPlan['windows'] = [];
	const numbers = new Map<string, number>();
	const ofProposal = proposals.map(({ opens, closes }) => {
		const name = `${[...opens].sort().join()} to ${[...closes].sort().join()}`;
		const number = numbers.get(name) ?? windows.push({ opens, closes }) - 1;
		numbers.set(name, number);
		return number;
	});
	return { ofProposal, windows };
}
