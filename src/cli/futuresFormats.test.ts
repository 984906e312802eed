import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { Futures, RunPlan } from '../lib/core/index.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../lib/core/scenario/thresholds.ts';
import { futuresArrow } from './futuresArrow.ts';
import { futuresCsv } from './futuresCsv.ts';

const forEveryThreshold = <T>(make: (slug: ThresholdSlug, index: number) => T) =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, make(slug, index)])) as Record<
		ThresholdSlug,
		T
	>;

const plan = {
	block: {
		wayNames: THRESHOLD_SLUGS.map((slug) =>
			slug === 'opacity' ? ['complexity', 'by "deception", later'] : ['1']
		)
	},
	proposals: [{ id: 'control' }, { id: 'mine' }]
} as unknown as RunPlan;

/** `count` futures in which threshold i arrives in 2030 + i + number / 10, and rescue never does in odd ones. */
function drawn(first: number, count: number): Futures {
	const numbers = Array.from({ length: count }, (_, row) => first + row);
	const verdict = numbers.map((number) => (['survives', 'fails', 'unresolved'] as const)[number % 3]!);
	const proposal = { verdict, violationYears: new Float64Array(count), cause: [], works: [] };
	return {
		first,
		count,
		arrivalYears: forEveryThreshold((slug, index) =>
			Float64Array.from(numbers, (number) =>
				slug === 'rescue' && number % 2 === 1 ? Infinity : 2030 + index + number / 8
			)
		),
		winningWay: forEveryThreshold((slug) =>
			Uint8Array.from(numbers, (number) => (slug === 'opacity' ? number % 2 : 0))
		),
		exitYears: Float64Array.from(numbers, (number) => (number % 2 === 1 ? Infinity : 2040)),
		proposals: { control: proposal, mine: { ...proposal, verdict: numbers.map(() => 'fails' as const) } },
		kept: numbers.map((number) => number !== 2)
	};
}

const batches = () => [drawn(0, 3), drawn(3, 2)];

describe('futuresCsv', () => {
	const lines = [...futuresCsv(plan, batches())].join('').trimEnd().split('\n');

	it('names its columns', () => {
		expect(lines[0]!.split(',').slice(0, 4)).toEqual(['future', 'kept', 'deception_year', 'deception_way']);
		expect(lines[0]).toMatch(/,rescue_year,rescue_way,exit_year,control_verdict,mine_verdict$/);
	});

	it('gives a line a future, numbered through the batches', () => {
		expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['0', '1', '2', '3', '4']);
		expect(lines[3]).toMatch(/^2,false,2030\.25,1,/);
	});

	it('leaves empty what does not come by the horizon', () => {
		expect(lines[2]).toMatch(/,,,,fails,fails$/);
		expect(lines[1]).toMatch(/,2038,1,2040,survives,fails$/);
	});

	it('names the way that won, quoted where it must be', () => {
		expect(lines[1]).toContain(',complexity,');
		expect(lines[2]).toContain(',"by ""deception"", later",');
	});
});

describe('futuresArrow', () => {
	const pieces = [...futuresArrow(plan, batches())];
	const table = tableFromIPC(Buffer.concat(pieces));
	const column = (name: string) => [...table.getChild(name)!];

	it('is an Arrow file with a batch for every batch', () => {
		expect(Buffer.concat(pieces).subarray(0, 6).toString()).toBe('ARROW1');
		expect(Buffer.concat(pieces).subarray(-6).toString()).toBe('ARROW1');
		expect(table.batches.length).toBe(2);
		expect(column('future')).toEqual([0, 1, 2, 3, 4]);
		expect(column('kept')).toEqual([true, true, false, true, true]);
	});

	it('holds what the lines hold', () => {
		expect(column('deception_year')).toEqual([2030, 2030.125, 2030.25, 2030.375, 2030.5]);
		expect(column('rescue_year')).toEqual([2038, null, 2038.25, null, 2038.5]);
		expect(column('rescue_way')).toEqual(['1', null, '1', null, '1']);
		expect(column('opacity_way')[1]).toBe('by "deception", later');
		expect(column('exit_year')).toEqual([2040, null, 2040, null, 2040]);
		expect(column('control_verdict')).toEqual(['survives', 'fails', 'unresolved', 'survives', 'fails']);
		const names = [...futuresCsv(plan, [])].join('').trimEnd().split(',');
		expect(table.schema.fields.map(({ name }) => name)).toEqual(names);
	});
});
