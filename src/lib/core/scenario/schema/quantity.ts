import * as v from 'valibot';
import type { Quantity } from '../scenario.ts';
import { domainFault, type Domain } from '../quantityDomain.ts';
import { showValue } from '../showValue.ts';
import { chosenBy, hasAny } from './chosenBy.ts';
import { closedObject, type Report } from './closedObject.ts';
import { chanceBelowOne, choice, finiteNumber, listOf, positiveNumber } from './values.ts';

type Numbers = Record<string, unknown>;

/** Reports the first field when it is above the second (or equal to it, where that is not allowed). */
function order(value: Numbers, report: Report, low: string, high: string, mayBeEqual: boolean): void {
	const [one, other] = [value[low], value[high]];
	if (typeof one !== 'number' || typeof other !== 'number') return;
	if (one > other) report(low, `must be below ${high} (${other}), got ${one}`);
	else if (one === other && !mayBeEqual) {
		report(low, `must be below ${high} (${other}); for a fixed value write the number alone`);
	}
}

const logNeedsPositive = (value: Numbers, report: Report): void => {
	if (value.scale !== 'log') return;
	for (const key of ['p10', 'p50', 'p90']) {
		const given = value[key];
		if (typeof given === 'number' && given <= 0) report(key, `must be above 0 on a log scale, got ${given}`);
	}
};

/**
 * A number or a distribution (model, section 3). Equal quantiles are fine (a range that was pulled together); every
 * other kind needs a real spread, because a fixed value is written as a number.
 */
function quantitySchema(title: string, domain: Domain, mayNever: boolean): v.GenericSchema<Quantity> {
	const never: { never?: v.GenericSchema<number | undefined> } = mayNever
		? { never: v.optional(chanceBelowOne) }
		: {};
	const inDomain = (value: object, report: Report): void => {
		const fault = domainFault(value, domain);
		if (fault) report(fault.key, fault.message);
	};
	const constant = v.pipe(
		finiteNumber,
		v.rawCheck(({ dataset, addIssue }) => {
			const fault = typeof dataset.value === 'number' && domainFault(dataset.value, domain);
			if (fault) addIssue({ message: fault.message });
		})
	);
	const quantiles = closedObject(
		{
			p10: finiteNumber,
			p50: finiteNumber,
			p90: finiteNumber,
			scale: v.optional(choice(['linear', 'log'])),
			...never
		},
		(value, report) => order(value, report, 'p10', 'p50', true),
		(value, report) => order(value, report, 'p50', 'p90', true),
		logNeedsPositive,
		inDomain
	);
	const normal = closedObject({ mean: finiteNumber, sd: positiveNumber, ...never }, inDomain);
	const lognormal = closedObject({ median: positiveNumber, sigma: positiveNumber, ...never });
	const triangular = closedObject(
		{ low: finiteNumber, mode: finiteNumber, high: finiteNumber, ...never },
		(value, report) => order(value, report, 'low', 'high', false),
		(value, report) => order(value, report, 'low', 'mode', true),
		(value, report) => order(value, report, 'mode', 'high', true),
		inDomain
	);
	const uniform = closedObject(
		{ low: finiteNumber, high: finiteNumber, ...never },
		(value, report) => order(value, report, 'low', 'high', false),
		inDomain
	);
	const exponential = closedObject(
		{ exponentialMean: positiveNumber, from: v.optional(finiteNumber), ...never },
		inDomain
	);
	const discrete = closedObject(
		{ values: listOf(closedObject({ value: finiteNumber, weight: positiveNumber }), 1, 64), ...never },
		({ values }, report) => {
			if (!Array.isArray(values)) return;
			values.forEach((item, index) => {
				const before = values[index - 1];
				if (before && item && item.value <= before.value) {
					report(
						['values', index, 'value'],
						`must be above the one before it (${before.value}), got ${item.value}`
					);
				}
			});
		},
		inDomain
	);
	return chosenBy(
		title,
		[constant, quantiles, normal, lognormal, uniform, triangular, exponential, discrete],
		(value) => {
			if (typeof value === 'number') return constant;
			if (hasAny(value, 'p10', 'p50', 'p90')) return quantiles;
			if (hasAny(value, 'mean', 'sd')) return normal;
			if (hasAny(value, 'median', 'sigma')) return lognormal;
			if (hasAny(value, 'mode')) return triangular;
			if (hasAny(value, 'low', 'high')) return uniform;
			if (hasAny(value, 'exponentialMean')) return exponential;
			if (hasAny(value, 'values')) return discrete;
			return `expected a number or a distribution such as { p10, p50, p90 }, got ${showValue(value)}`;
		}
	) as v.GenericSchema<Quantity>;
}

export const anyQuantity = quantitySchema('anyQuantity', 'any', false);
export const positiveQuantity = quantitySchema('positiveQuantity', 'positive', false);
export const lagQuantity = quantitySchema('lagQuantity', 'atLeastZero', false);
/** A level or a year: it may also never come. */
export const quantityOrNever = quantitySchema('quantityOrNever', 'any', true);
