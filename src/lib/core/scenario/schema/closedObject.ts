import * as v from 'valibot';
import { suggestion } from '../suggestion.ts';
import { showValue } from '../showValue.ts';

/** Adds a fault at a key (or a chain of keys) below the object that is being checked. */
export type Report = (keys: string | (string | number)[], message: string) => void;

type Input<Entries extends v.ObjectEntries> = v.InferInput<v.ObjectSchema<Entries, undefined>>;
type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
type Rule<Entries extends v.ObjectEntries> = (value: Partial<Output<Entries>>, report: Report) => void;

/**
 * An object with exactly these fields. Unlike valibot's `strictObject` it reports every unknown field, with the nearest
 * known one, and then checks its rules (relations between fields). A rule sees whatever was given, so it must look at a
 * field's type before it uses it.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
	entries: Entries,
	...rules: Rule<Entries>[]
): v.GenericSchema<Input<Entries>, Output<Entries>> {
	const known = Object.keys(entries).filter((key) => !key.startsWith('$'));
	const schema = v.pipe(
		v.custom<Record<string, unknown>>(
			(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
			(issue) => `expected an object with ${listNames(known)}, got ${showValue(issue.input)}`
		),
		v.looseObject(entries),
		v.rawCheck(({ dataset, addIssue }) => {
			const value = dataset.value as Record<string, unknown>;
			if (typeof value !== 'object' || value === null) return;
			const report: Report = (keys, message) => addIssue({ message, path: issuePath(value, keys) });
			for (const key of Object.keys(value)) {
				if (!Object.hasOwn(entries, key)) report(key, unknownField(key, known));
			}
			for (const rule of rules) rule(value as Partial<Output<Entries>>, report);
		})
	);
	return schema as unknown as v.GenericSchema<Input<Entries>, Output<Entries>>;
}

function unknownField(key: string, known: string[]): string {
	if (key === 'never') return 'only a level or a year may carry "never"';
	return `is not a field here${suggestion(key, known) || ` (known: ${known.join(', ')})`}`;
}

const listNames = (names: string[]): string =>
	names.length > 6 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');

function issuePath(
	input: unknown,
	keys: string | (string | number)[]
): [v.IssuePathItem, ...v.IssuePathItem[]] {
	const items = [keys]
		.flat()
		.map((key): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input, key, value: undefined }));
	return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}
