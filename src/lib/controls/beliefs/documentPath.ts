/** 'thresholds.escape.ways[0].level.p10' as its steps. */
const stepsOf = (path: string): (string | number)[] =>
	[...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) =>
		index === undefined ? name! : Number(index)
	);

/** The value at a path of a JSON document; undefined where the path leads nowhere. */
export const valueAt = (document: unknown, path: string): unknown =>
	stepsOf(path).reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
		document
	);

/** A copy of the document with another value at the path; only what lies on the path is copied. */
export function withValueAt<Document>(document: Document, path: string, value: unknown): Document {
	const replace = (part: unknown, [step, ...rest]: (string | number)[]): unknown => {
		if (step === undefined) return value;
		if (Array.isArray(part)) {
			return part.map((item: unknown, index) => (index === step ? replace(item, rest) : item));
		}
		const record = { ...(part as Record<string, unknown>) };
		record[step] = replace(record[step], rest);
		if (record[step] === undefined) delete record[step];
		return record;
	};
	return replace(document, stepsOf(path)) as Document;
}
