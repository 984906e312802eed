import { describe, expect, test } from 'vitest';
import { labelBeside, labelUnder } from './medianLabel.ts';

describe('labelUnder', () => {
	test('stands under its tick, or as near to it as the axis allows', () => {
		expect(labelUnder('2031', 200, [100, 400], 50)).toEqual({ x: 200, y: 50, anchor: 'middle' });
		expect(labelUnder('2031', 100, [100, 400], 50).x).toBeGreaterThan(100);
		expect(labelUnder('2031', 400, [100, 400], 50).x).toBeLessThan(400);
	});
});

describe('labelBeside', () => {
	const axis: [number, number] = [100, 400];

	test('stands right of the marks, else left of them', () => {
		expect(labelBeside('2031', [150, 200], [160, 190], axis, 50)).toEqual({ x: 206, y: 50, anchor: 'start' });
		expect(labelBeside('2031', [250, 390], [260, 400], axis, 50)).toEqual({ x: 244, y: 50, anchor: 'end' });
	});

	test('stands over a bare end of the range, and hides no dot', () => {
		expect(labelBeside('2031', [110, 300], [120, 400], axis, 50)).toEqual({ x: 400, y: 50, anchor: 'end' });
		expect(labelBeside('2031', [110, 390], [120, 400], axis, 50)).toBeNull();
	});

	test('knows rows without any dot on the axis', () => {
		expect(labelBeside('2051', [], [400, 400], axis, 50)).toEqual({ x: 394, y: 50, anchor: 'end' });
	});
});
