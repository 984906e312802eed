import type { RunPlan } from '../futures/prepareRun.ts';
import { windowPlan } from '../summaries/windowPlan.ts';
import type { UncertainInput } from './inputs/uncertainInput.ts';
import { uncertainInputs } from './inputs/uncertainInputs.ts';
import type { StudyShape } from './studyCounts.ts';
import { lengthBins, type LengthBins } from './windows/windowLengths.ts';

export interface StudyOptions {
	/** Ids of the proposals whose shared causes of death are counted; absent means all of the scenario. */
	portfolio?: readonly string[] | undefined;
	/** By the rules of which version of the engine; absent = `ENGINE_VERSION`. */
	engine?: string | undefined;
}

/** A run with everything compiled that a study of its futures needs. */
export interface StudyPlan {
	run: RunPlan;
	inputs: UncertainInput[];
	/** The chosen portfolio as positions among the scenario's proposals, ascending. */
	chosen: number[];
	lengthBins: LengthBins;
	shape: StudyShape;
}

/**
 * Prepares the study of a run.
 *
 * @throws RangeError for a portfolio with a proposal that the scenario does not have
 */
export function prepareStudy(run: RunPlan, { portfolio }: StudyOptions = {}): StudyPlan {
	const inputs = uncertainInputs(run);
	const bins = lengthBins(run.scale);
	const chosen = portfolio ? positionsOf(portfolio, run) : run.proposals.map((_, position) => position);
	return {
		run,
		inputs,
		chosen,
		lengthBins: bins,
		shape: {
			proposals: run.proposals.length,
			inputs: inputs.length,
			windows: windowPlan(run.proposals).windows.length,
			windowBins: run.verdictBins.count,
			lengthBins: bins.count,
			members: chosen.length
		}
	};
}

function positionsOf(portfolio: readonly string[], { proposals }: RunPlan): number[] {
	const positions = portfolio.map((id) => {
		const position = proposals.findIndex((proposal) => proposal.id === id);
		if (position < 0) {
			const ids = proposals.map((proposal) => proposal.id).join(', ');
			throw new RangeError(`portfolio: the scenario has no proposal "${id}"; it has ${ids || 'none'}`);
		}
		return position;
	});
	return [...new Set(positions)].sort((one, other) => one - other);
}
