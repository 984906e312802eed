import * as v from 'valibot';
import { completeScenario } from './completeScenario.ts';
import { documentLimits } from './documentLimits.ts';
import type { Fault } from './fault.ts';
import { pathText } from './pathText.ts';
import { referenceFaults } from './referenceFaults.ts';
import type { Scenario } from './scenario.ts';
import { FORMAT, scenarioSchema, type ScenarioDocument } from './schema/scenarioSchema.ts';
import { showValue } from './showValue.ts';

type Checked = { scenario: Scenario; faults: [] } | { scenario: null; faults: Fault[] };

/**
 * Reads a document as a scenario and fills in what is absent, or says everything that is wrong with it. Faults of
 * single fields and of fields beside each other all come at once; what ties distant parts together (axes, circles of
 * prerequisites) is looked at when those are in order. Never throws.
 */
export function checkScenario(document: unknown): Checked {
	const unsafe = documentLimits(document);
	if (unsafe.length > 0) return { scenario: null, faults: unsafe };
	const newer = newerFormat(document);
	if (newer) return { scenario: null, faults: [newer] };

	const result = v.safeParse(scenarioSchema, document, { message: plainMessage });
	if (!result.success) return { scenario: null, faults: onePerPlace(result.issues.map(faultOf)) };

	const scenario = completeScenario(result.output);
	const faults = referenceFaults(result.output, scenario);
	return faults.length > 0 ? { scenario: null, faults } : { scenario, faults: [] };
}

function newerFormat(document: unknown): Fault | undefined {
	const format = (document as Partial<ScenarioDocument> | null | undefined)?.format as unknown;
	const version = typeof format === 'string' ? /^ninefold\/(\d{1,6})$/.exec(format)?.[1] : undefined;
	if (version === undefined || Number(version) <= 1) return undefined;
	return {
		path: 'format',
		message: `this was written by a newer Ninefold (${showValue(format)}); this one reads "${FORMAT}"`
	};
}

/** Infinity is not finite and also above any limit: the first thing said about a place is enough. */
function onePerPlace(faults: readonly Fault[]): Fault[] {
	const first = new Map<string, Fault>();
	for (const fault of faults) if (!first.has(fault.path)) first.set(fault.path, fault);
	return [...first.values()];
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
	const keys = (issue.path ?? []).map(({ key }) => key as string | number);
	return { path: pathText(keys), message: issue.message };
}

/** For issues that the schema gives no words of its own. */
function plainMessage(issue: v.BaseIssue<unknown>): string {
	if (issue.kind === 'schema' && issue.expected?.startsWith('"') && issue.input === undefined)
		return 'is missing';
	return `expected ${issue.expected ?? 'something else'}, got ${showValue(issue.input)}`;
}
