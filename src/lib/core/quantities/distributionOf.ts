import type { Quantity } from '../scenario/scenario.ts';
import { constant } from './constant.ts';
import { discrete } from './discrete.ts';
import type { Distribution } from './distribution.ts';
import { exponential } from './exponential.ts';
import { lognormal } from './lognormal.ts';
import { withNever } from './never.ts';
import { normal } from './normal.ts';
import { quantiles } from './quantiles.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';

export type { Distribution };

/** The distribution that a valid quantity of a scenario describes. Section 3 of the model. */
export function distributionOf(quantity: Quantity): Distribution {
	if (typeof quantity === 'number') return constant(quantity);
	return withNever(finiteDistributionOf(quantity), quantity.never ?? 0);
}

function finiteDistributionOf(quantity: Exclude<Quantity, number>): Distribution {
	if ('p50' in quantity)
		return quantiles(quantity.p10, quantity.p50, quantity.p90, quantity.scale ?? 'linear');
	if ('mean' in quantity) return normal(quantity.mean, quantity.sd);
	if ('median' in quantity) return lognormal(quantity.median, quantity.sigma);
	if ('mode' in quantity) return triangular(quantity.low, quantity.mode, quantity.high);
	if ('low' in quantity) return uniform(quantity.low, quantity.high);
	if ('exponentialMean' in quantity) return exponential(quantity.exponentialMean, quantity.from ?? 0);
	return discrete(quantity.values);
}
