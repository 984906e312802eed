import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeScenario, encodeScenario } from '../../src/lib/share/link.ts';
import corpus from './corpus.json' with { type: 'json' };

/**
 * Links that people may have sent. Every later version must open them as the same scenario: entries are added and never
 * changed. `sha256` is the hash of the scenario's canonical JSON.
 */
describe('links of earlier versions', () => {
	it.each(corpus.map((entry) => [entry.name, entry] as const))('%s', (_, { code, engine, sha256 }) => {
		const opened = decodeScenario(code);
		expect(opened.engine).toBe(engine);
		expect(createHash('sha256').update(JSON.stringify(opened.scenario)).digest('hex')).toBe(sha256);
		expect(decodeScenario(encodeScenario(opened.scenario)).scenario).toEqual(opened.scenario);
	});

	it('are many, and of different lengths', () => {
		expect(corpus.length).toBeGreaterThanOrEqual(12);
		expect(Math.max(...corpus.map(({ code }) => code.length))).toBeGreaterThan(400);
	});
});
