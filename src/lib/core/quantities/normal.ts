import { constant } from './constant.ts';
import type { Distribution } from './distribution.ts';
import { splitNormal } from './splitNormal.ts';

/** The normal distribution with this mean and standard deviation. */
export function normal(mean: number, sd: number): Distribution {
	return sd > 0 ? splitNormal(mean, sd, sd) : constant(mean);
}
