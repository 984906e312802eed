import { scenarioSchema } from './schema/scenarioSchema.ts';

type JsonSchema = { [key: string]: unknown };

/** As much of valibot's schema objects as is looked at here. */
interface Node {
	kind: string;
	type: string;
	pipe?: Node[];
	entries?: Record<string, Node>;
	item?: Node;
	items?: Node[];
	key?: Node;
	value?: Node;
	wrapped?: Node;
	options?: unknown[];
	literal?: unknown;
	requirement?: unknown;
	title?: string;
	getter?: (value: undefined) => Node;
}

/**
 * The document format `ninefold/1` as a JSON Schema (draft 2020-12), made from the schema that the program itself reads
 * with, for editors and other languages. It says which fields there are and in which range; relations between fields
 * (quantiles in order, prerequisites without circles) are only checked by the program.
 */
export function scenarioJsonSchema(): JsonSchema {
	const definitions: JsonSchema = {};

	/** What has a title is used in many places: it is written once, under that title, and referred to. */
	const convert = (node: Node): JsonSchema => {
		const title = node.pipe?.find((step) => step.type === 'title')?.title;
		if (title === undefined) return inPlace(node);
		if (!(title in definitions)) {
			definitions[title] = {};
			definitions[title] = inPlace(node);
		}
		return { $ref: `#/$defs/${title}` };
	};

	const inPlace = (node: Node): JsonSchema => {
		// A pipe holds its first step again; the steps after it narrow it down.
		const steps = node.pipe ?? [node];
		const base = steps.map(baseOf).find((schema) => schema !== undefined) ?? {};
		return Object.assign({}, base, ...steps.map((step) => narrowing(step, base.type)));
	};

	const baseOf = (node: Node): JsonSchema | undefined => {
		if (node.kind !== 'schema') return undefined;
		if (node.pipe) return convert(node);
		switch (node.type) {
			case 'lazy':
				return convert(node.getter!(undefined));
			case 'optional':
				return convert(node.wrapped!);
			case 'union':
				return { anyOf: (node.options as Node[]).map(convert) };
			case 'picklist':
				return { enum: node.options };
			case 'literal':
				return { const: node.literal };
			case 'array':
				return { type: 'array', items: convert(node.item!) };
			case 'tuple':
				return {
					type: 'array',
					prefixItems: node.items!.map(convert),
					minItems: node.items!.length,
					items: false
				};
			case 'record':
				return {
					type: 'object',
					propertyNames: convert(node.key!),
					additionalProperties: convert(node.value!)
				};
			case 'loose_object':
				return objectOf(node.entries!);
			case 'number':
			case 'string':
				return { type: node.type };
			default:
				return undefined;
		}
	};

	const objectOf = (entries: Record<string, Node>): JsonSchema => {
		const required = Object.keys(entries).filter((key) => entries[key]!.type !== 'optional');
		const properties = Object.fromEntries(Object.entries(entries).map(([key, node]) => [key, convert(node)]));
		return { type: 'object', properties, required, additionalProperties: false };
	};

	const schema = convert(scenarioSchema as unknown as Node);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Ninefold scenario',
		description:
			'What somebody believes about nine capability thresholds of AI: the document format ninefold/1.',
		...schema,
		$defs: definitions
	};
}

/** JSON Schema's words for valibot's checks. */
const WORDS: Record<string, string> = {
	min_value: 'minimum',
	max_value: 'maximum',
	gt_value: 'exclusiveMinimum',
	lt_value: 'exclusiveMaximum',
	max_entries: 'maxProperties'
};

function narrowing(node: Node, type: unknown): JsonSchema {
	if (node.kind !== 'validation') return {};
	const word = WORDS[node.type];
	if (word) return { [word]: node.requirement };
	switch (node.type) {
		case 'integer':
			return { type: 'integer' };
		case 'regex':
			return { pattern: (node.requirement as RegExp).source };
		case 'min_length':
			return { [type === 'string' ? 'minLength' : 'minItems']: node.requirement };
		case 'max_length':
			return { [type === 'string' ? 'maxLength' : 'maxItems']: node.requirement };
		case 'length':
			return { minItems: node.requirement, maxItems: node.requirement };
		default:
			return {};
	}
}
