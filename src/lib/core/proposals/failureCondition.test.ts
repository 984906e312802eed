import { expect, test } from 'vitest';
import { drawFutures, prepareRun, PRESETS, type OwnProposal } from '../index.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { failureCondition } from './failureCondition.ts';
import { parseFormula } from './parseFormula.ts';
import { requirementOf } from './proposal.ts';

test.each([
	['rescue < escape', 'escape < rescue'],
	['rescue < escape and rescue < opacity', 'min(escape, opacity) < rescue'],
	['intent < deception', 'deception < intent and deception < exit'],
	[
		'rescue < min(escape, 2035) and (intent < deception or T6 < T7)',
		'min(escape, 2035) < rescue or (deception < intent and deception < exit and coherence < awareness and coherence < exit)'
	]
])('%s is broken where %s', (requirement, condition) => {
	expect(failureCondition(parseFormula(requirement))).toBe(condition);
});

test.each(['ready < escape', 'rescue < min(exit, 2040)', 'not (exit < ready)'])(
	'%s cannot be said of whole futures',
	(requirement) => {
		expect(failureCondition(parseFormula(requirement))).toBeNull();
	}
);

// The engine decides verdicts by violation times and conditions by plain truth: two ways to the same futures.
test.each([
	...CATALOGUE.map((proposal) => requirementOf(proposal)),
	'max(intent, T6) + 0.5 < min(escape, opacity - 1) or not (T1 < T2)',
	'intent < 2031 and rescue < deception + 2'
])('the condition keeps just the futures in which the engine says that it fails: %s', async (requires) => {
	const given = failureCondition(parseFormula(requires));
	const proposal: OwnProposal = { id: 'tested', name: 'Tested', requires, opens: [], closes: [] };
	const plan = await prepareRun({
		...PRESETS[0]!.scenario,
		proposals: [proposal],
		given: given ?? '2000 < 2001'
	});
	const { kept, proposals } = drawFutures(plan, 0, 2048);
	const { verdict } = proposals.tested!;
	const wrong = verdict.filter((each, i) => given !== null && (each === 'fails') !== kept[i]);
	expect(wrong).toEqual([]);
	expect(verdict).toContain('fails');
});
