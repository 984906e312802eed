import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from './jsonSchema.ts';

describe('the JSON Schema', () => {
	it('that ships is current (write it anew with `vitest run -u`)', async () => {
		const text = `${JSON.stringify(scenarioJsonSchema(), null, '\t')}\n`;
		await expect(text).toMatchFileSnapshot('../../../../static/scenario.schema.json');
	});

	it('knows every field and its range', () => {
		const schema = scenarioJsonSchema() as { properties: Record<string, object>; required: string[] };
		expect(schema.required).toEqual(['format', 'title', 'start', 'horizon']);
		expect(schema.properties.seed).toEqual({ type: 'integer', minimum: 0, maximum: 4294967295 });
		expect(schema.properties.dependence).toEqual({ $ref: '#/$defs/dependence' });
	});

	it('refers only to what it defines', () => {
		const schema = scenarioJsonSchema();
		const references = JSON.stringify(schema).match(/#\/\$defs\/\w+/g)!;
		const defined = Object.keys(schema.$defs as object);
		expect(new Set(references.map((reference) => reference.slice(8)))).toEqual(new Set(defined));
	});
});
