import * as v from 'valibot';

/**
 * One of several schemas, chosen by a look at the value, so that the faults are those of the kind that was meant
 * (valibot's `union` can only say that no kind fits). Asked about nothing, it gives all of them: that is how the JSON
 * Schema is made.
 */
export function chosenBy<const Options extends readonly v.GenericSchema[]>(
	options: Options,
	choose: (value: unknown) => Options[number] | string
): v.GenericSchema<v.InferInput<Options[number]>, v.InferOutput<Options[number]>> {
	const all = v.union(options as unknown as v.GenericSchema[]);
	return v.lazy((value) => {
		if (value === undefined) return all;
		const chosen = choose(value);
		return typeof chosen === 'string' ? v.never(chosen) : chosen;
	}) as v.GenericSchema<v.InferInput<Options[number]>, v.InferOutput<Options[number]>>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasAny = (value: unknown, ...keys: string[]): boolean =>
	isObject(value) && keys.some((key) => Object.hasOwn(value, key));
