import {
	axisNowDimension,
	axisPastDimension,
	commonDimension,
	exitDimension,
	wayDimension
} from '../../draws/variables.ts';
import { dependentNormals } from '../../futures/dependence.ts';
import type { RunPlan } from '../../futures/prepareRun.ts';
import { distributionOf } from '../../quantities/distributionOf.ts';
import type { Quantity, Scenario, Way } from '../../scenario/scenario.ts';
import { THRESHOLDS } from '../../scenario/thresholds.ts';
import { curveInputs } from './curveInputs.ts';
import { interventionInputs } from './interventionInputs.ts';
import { prongInputs } from './prongInputs.ts';
import { speedOfFirstYears } from './speedOfFirstYears.ts';
import type { UncertainInput } from './uncertainInput.ts';

/**
 * Everything that a scenario leaves uncertain, in its order: each number that is not a constant, the common factor of the
 * thresholds, the ups and downs of progress, and whether a trigger is detected. Left out is only whether a proposal works
 * technically once the order held, which decides nothing that is studied.
 */
export function uncertainInputs(plan: RunPlan): UncertainInput[] {
	const { scenario } = plan;
	return [
		...axisInputs(plan),
		...speedInputs(scenario),
		...commonFactor(scenario),
		...thresholdInputs(scenario),
		{
			path: 'exitYears',
			label: 'Exit: years after rescue',
			unit: 'years',
			quantity: scenario.exitYears,
			driver: { dimension: exitDimension() }
		},
		...interventionInputs(scenario),
		...prongInputs(scenario),
		...readinessInputs(plan)
	].filter(({ quantity }) => quantity === null || !distributionOf(quantity).isConstant);
}

function axisInputs({ scenario, block }: RunPlan): UncertainInput[] {
	return scenario.axes.flatMap((axis, index) => {
		const past = axis.pastDoublingYears;
		const perStep = axis.scale === 'log2' ? 'doubling' : 'unit';
		const inputs: UncertainInput[] = [
			{
				path: `axes[${index}].now`,
				label: `${axis.name}: level now`,
				unit: axis.unit,
				quantity: axis.now,
				driver: { dimension: axisNowDimension(index) }
			},
			...curveInputs(axis, index, block.axes[index]!.kernel.parameters)
		];
		if (past !== undefined)
			inputs.push({
				path: `axes[${index}].pastDoublingYears`,
				label: `${axis.name}: years for each ${perStep} in the past`,
				unit: 'years',
				quantity: past,
				driver: { dimension: axisPastDimension(index) }
			});
		return inputs;
	});
}

function speedInputs(scenario: Scenario): UncertainInput[] {
	const normals = speedOfFirstYears(scenario);
	if (!normals) return [];
	const label = 'Ups and downs: speed of progress in the first three years';
	return [{ path: 'speed.volatility', label, unit: null, quantity: null, driver: { normals } }];
}

function commonFactor({ dependence, thresholds }: Scenario): UncertainInput[] {
	const isShared = Object.values(thresholds).some(
		({ ways, status }) => typeof status !== 'object' && isDependent(ways[0]!)
	);
	if (!('common' in dependence) || dependence.common === 0 || !isShared) return [];
	return [
		{
			path: 'dependence.common',
			label: 'All thresholds: how hard they are together',
			unit: null,
			quantity: null,
			driver: { dimension: commonDimension() }
		}
	];
}

/** Levels and years of first ways depend on one another; lags are drawn on their own. */
const isDependent = (way: Way): boolean => !('follows' in way) && !distributionOf(quantityOf(way)).isConstant;

const quantityOf = (way: Way): Quantity =>
	'axis' in way ? way.level : 'year' in way ? way.year : way.lagYears;

function thresholdInputs(scenario: Scenario): UncertainInput[] {
	const { columns } = dependentNormals(scenario.dependence, scenario.seed);
	const isIndependent = 'common' in scenario.dependence && scenario.dependence.common === 0;
	return THRESHOLDS.flatMap(({ slug, shortName }, index) => {
		const { ways, status } = scenario.thresholds[slug];
		// Where the arrival is fixed, the ways decide nothing.
		if (typeof status === 'object') return [];
		return ways.map((way, number): UncertainInput => {
			const { word, unit } = wordsOf(way, scenario);
			const by = ways.length > 1 ? ` (way ${way.name ?? number + 1})` : '';
			const path = `thresholds.${slug}.ways[${number}].${word.key}`;
			const isTied = number === 0 && !isIndependent && isDependent(way);
			return {
				path,
				label: `${shortName}: ${word.text}${by}`,
				unit,
				quantity: quantityOf(way),
				driver: isTied ? { normals: columns[index]! } : { dimension: wayDimension(index, number) }
			};
		});
	});
}

function wordsOf(way: Way, { axes }: Scenario): { word: { key: string; text: string }; unit: string | null } {
	if ('axis' in way)
		return {
			word: { key: 'level', text: 'level' },
			unit: axes.find(({ id }) => id === way.axis)?.unit ?? null
		};
	if ('year' in way) return { word: { key: 'year', text: 'year' }, unit: null };
	return { word: { key: 'lagYears', text: 'years of lag' }, unit: 'years' };
}

function readinessInputs({ proposals }: RunPlan): UncertainInput[] {
	return proposals.map(({ name, readyResearchYears, readyDimension }, index) => ({
		path: `proposals[${index}].readyResearchYears`,
		label: `${name}: research-years until it is ready`,
		unit: 'research-years',
		quantity: readyResearchYears,
		driver: { dimension: readyDimension }
	}));
}
