import * as v from 'valibot';

/**
 * One of several schemas, chosen by a look at the value, so that the faults are those of the kind that was meant
 * (valibot's `union` can only say that no kind fits). Asked about nothing, it gives all of them: that is how the JSON
 * Schema is made.
 *
 * @param title its name in the JSON Schema
 */
export function chosenBy<const Options extends readonly v.GenericSchema[]>(
	title: string,
	options: Options,
	choose: (value: unknown) => Options[number] | string
): v.GenericSchema<v.InferInput<Options[number]>, v.InferOutput<Options[number]>> {
	const all = v.union(options as unknown as v.GenericSchema[]);
	const chosen = v.lazy((value) => {
		if (value === undefined) return all;
		const choice = choose(value);
		return typeof choice === 'string' ? v.never(choice) : choice;
	});
	return v.pipe(chosen, v.title(title)) as v.GenericSchema<
		v.InferInput<Options[number]>,
		v.InferOutput<Options[number]>
	>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasAny = (value: unknown, ...keys: string[]): boolean =>
	isObject(value) && keys.some((key) => Object.hasOwn(value, key));
