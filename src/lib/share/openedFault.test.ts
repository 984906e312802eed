import { expect, test } from 'vitest';
import { ScenarioError, TooFewFutures, UnknownEngine } from '../core/index.ts';
import { LinkError } from './linkError.ts';
import { openedFault } from './openedFault.ts';

test('faults of a link are told by their kind, other faults are not the link’s', () => {
	expect(openedFault(new LinkError('damaged', 'Cut.'))).toEqual({ kind: 'damaged', message: 'Cut.' });
	expect(openedFault(new UnknownEngine('9.0.0'))?.kind).toBe('unknown-engine');
	expect(openedFault(new ScenarioError([{ path: 'seed', message: 'is no number' }]))?.kind).toBe('invalid');
	expect(openedFault(new TypeError('a fault of ours'))).toBeNull();
});

test('where the engine of the link refused nothing, its numbers are offered', () => {
	const refusal = new TooFewFutures(3, 2_000_000);
	expect(openedFault(refusal, '1.0.0')).toEqual({
		kind: 'too-few',
		message: refusal.message,
		frozenEngine: '1.0.0'
	});
	for (const engine of ['1.1.0', '9.0.0', undefined])
		expect(openedFault(refusal, engine)).toEqual({ kind: 'too-few', message: refusal.message });
});
