import { quantilesAround } from '../quantities/quantilesAround.ts';
import type { Fault } from '../scenario/fault.ts';
import { pathKeys } from '../scenario/pathKeys.ts';
import { pathText } from '../scenario/pathText.ts';
import type { QuantilesQuantity } from '../scenario/scenario.ts';
import { showValue } from '../scenario/showValue.ts';
import type { JsonValue } from './parseVary.ts';

type Keys = readonly (string | number)[];
type Varied = { document: unknown; fault: null } | { document: null; fault: Fault };

/**
 * A copy of a scenario document with another value at a path; only what lies on the path is copied. A field that is not
 * there yet is added, and so are the objects around it: whether a scenario may have it, reading the document tells. The
 * `p50` of a quantity carries its `p10` and `p90` along, as moving its slider does (see `quantilesAround`).
 */
export function withVaried(document: unknown, path: string, value: JsonValue): Varied {
	const keys = pathKeys(path)!;
	/** @returns the changed part, or what is wrong at the end of `walked` */
	const change = (part: unknown, walked: Keys): { part: unknown } | string => {
		const key = keys[walked.length];
		if (key === undefined) return { part: value };
		const fault = stepFault(part, key, walked);
		if (fault !== null) return fault;
		const isLast = walked.length === keys.length - 1;
		if (isLast && key === 'p50' && isQuantiles(part) && typeof value === 'number')
			return { part: quantilesAround(part, value) };
		const inner = change((part as Record<string | number, unknown> | undefined)?.[key], [...walked, key]);
		if (typeof inner === 'string') return inner;
		if (Array.isArray(part))
			return { part: part.map((item: unknown, index) => (index === key ? inner.part : item)) };
		return { part: { ...(part as object | undefined), [key]: inner.part } };
	};
	const changed = change(document, []);
	if (typeof changed === 'string') return { document: null, fault: { path, message: changed } };
	return { document: changed.part, fault: null };
}

/** Why a key leads nowhere from a part of a document; null where it may lead somewhere. */
function stepFault(part: unknown, key: string | number, walked: Keys): string | null {
	const here = pathText(walked) || 'the scenario';
	if (typeof key === 'number') {
		if (part === undefined) return `leads nowhere: there is no ${here}`;
		if (!Array.isArray(part)) return `leads nowhere: ${here} is ${showValue(part)}, not a list`;
		if (key < part.length) return null;
		return `leads nowhere: ${here} has ${part.length === 0 ? 'no entries' : `entries 0 to ${part.length - 1}`}`;
	}
	if (key in Object.prototype) return `leads nowhere: "${key}" cannot be used as a name`;
	if (Array.isArray(part)) return `leads nowhere: ${here} is a list, whose entries are ${here}[0] …`;
	if (part === undefined || (typeof part === 'object' && part !== null)) return null;
	return `leads nowhere: ${here} is ${showValue(part)}, which has no ${key}`;
}

const isQuantiles = (part: unknown): part is QuantilesQuantity =>
	['p10', 'p50', 'p90'].every(
		(name) => typeof (part as Record<string, unknown> | undefined)?.[name] === 'number'
	);
