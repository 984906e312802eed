import { expect, test } from 'vitest';
import { valueAt, withValueAt } from './documentPath.ts';

const document = { axes: [{ id: 'a' }, { id: 'b', now: { p50: 3 } }], title: 'x' };

test('a path leads through objects and lists', () => {
	expect(valueAt(document, 'axes[1].now.p50')).toBe(3);
	expect(valueAt(document, 'axes[7].now.p50')).toBeUndefined();
});

test('a changed copy leaves the original and everything beside the path as it was', () => {
	const changed = withValueAt(document, 'axes[1].now.p50', 4);
	expect(changed.axes[1]).toEqual({ id: 'b', now: { p50: 4 } });
	expect(changed.axes[0]).toBe(document.axes[0]);
	expect(document.axes[1]!.now!.p50).toBe(3);
});

test('undefined takes the field away', () => {
	expect(withValueAt(document, 'title', undefined)).toEqual({ axes: document.axes });
});
