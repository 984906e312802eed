import {
	findFuture,
	FormulaError,
	toldFutures,
	typicalFuture,
	type RunPlan,
	type WantedFuture
} from '../lib/core/index.ts';
import { CAUSES } from '../lib/core/futures/eventKey.ts';
import { suggestion } from '../lib/core/scenario/suggestion.ts';
import { MOST_SEARCHED } from '../lib/core/stories/matchingFutures.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';
import type { Cause } from '../lib/core/summaries/summary.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

export interface StoryOptions {
	future?: unknown;
	typical?: boolean;
	survives?: unknown;
	fails?: unknown;
	by?: unknown;
	where?: unknown;
	from?: unknown;
	json?: boolean;
}

/** Which future a call of `ninefold story` means. */
export type StoryChoice =
	| { kind: 'number'; future: unknown }
	| { kind: 'typical' }
	| { kind: 'found'; option: string; wanted: WantedFuture; from: number };

const CHOICES = ['future', 'typical', 'survives', 'fails', 'where'] as const;

/** @throws UsageError where the options do not say exactly one future */
export function storyChoice(options: StoryOptions): StoryChoice {
	const named = CHOICES.filter((name) => options[name] !== undefined);
	const [name, other] = named;
	if (name === undefined)
		throw new UsageError(
			'--future: say which future to tell, for example --future 17; or --typical, --survives, --fails or --where'
		);
	if (other !== undefined) throw new UsageError(`--${name} and --${other} exclude each other`);
	if (options.by !== undefined && name !== 'fails') throw new UsageError('--by: belongs to --fails');
	if (name === 'future' || name === 'typical') {
		if (options.from !== undefined) throw new UsageError('--from: belongs to --survives, --fails or --where');
		return name === 'typical' ? { kind: 'typical' } : { kind: 'number', future: options.future };
	}
	const value = String(options[name]);
	const from = wholeNumber('--from', options.from, 0) ?? 0;
	const wanted: WantedFuture =
		name === 'survives'
			? { survives: value }
			: name === 'where'
				? { where: value }
				: { fails: value, ...(options.by !== undefined && { by: causeNamed(String(options.by)) }) };
	return { kind: 'found', option: `--${name}`, wanted, from };
}

function causeNamed(word: string): Cause {
	const cause = CAUSES.find((known) => known === word);
	if (cause) return cause;
	throw new UsageError(
		`--by: there is no cause "${word}"${suggestion(word, CAUSES)}\nThe causes are: ${CAUSES.join(', ')}`
	);
}

/**
 * The number of the future that is meant.
 *
 * @throws UsageError where the choice does not fit the scenario, and Error where no future is as wanted
 */
export function chosenFuture(plan: RunPlan, choice: StoryChoice): number {
	const { given } = plan.scenario;
	const last = toldFutures(plan.scenario) - 1;
	if (choice.kind === 'number') return wholeNumber('--future', choice.future, 0, last)!;
	const from = choice.kind === 'typical' ? 0 : choice.from;
	if (from > last) throw new UsageError(`--from: the last future is ${last}, got ${from}`);
	const number = choice.kind === 'typical' ? typicalFuture(plan) : found(plan, choice);
	if (number !== null) return number;
	const searched = Math.min(last + 1 - from, MOST_SEARCHED);
	throw new Error(
		`none of ${formatCount(searched)} futures` +
			(from > 0 ? ` from number ${from} on` : '') +
			(given === undefined ? '' : ` fits the condition ${given}`) +
			(choice.kind === 'typical' ? '' : `${given === undefined ? '' : ' and'} is like that`)
	);
}

function found(plan: RunPlan, { option, wanted, from }: StoryChoice & { kind: 'found' }): number | null {
	try {
		return findFuture(plan, wanted, from);
	} catch (error) {
		if (error instanceof FormulaError) throw new UsageError(`${option}: ${error.message}`);
		if (!(error instanceof RangeError)) throw error;
		const ids = plan.proposals.map(({ id }) => id).join(', ');
		throw new UsageError(`${option}: ${error.message}\nIts proposals are: ${ids}`);
	}
}
