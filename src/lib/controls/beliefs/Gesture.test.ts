import { describe, expect, it } from 'vitest';
import { Gesture } from './Gesture.ts';

/** A gesture on a clock of the test's own. */
function onClock() {
	let time = 0;
	const gesture = new Gesture(() => time);
	return { gesture, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('what is one step', () => {
	it('typing at one place, until a pause of a second', () => {
		const { gesture, wait } = onClock();
		expect(gesture.goesOn('exitYears.p50')).toBe(false);
		wait(900);
		expect(gesture.goesOn('exitYears.p50')).toBe(true);
		wait(900);
		expect(gesture.goesOn('exitYears')).toBe(true);
		wait(1000);
		expect(gesture.goesOn('exitYears')).toBe(false);
	});

	it('another place is another step', () => {
		const { gesture } = onClock();
		gesture.goesOn('axes[1].now');
		expect(gesture.goesOn('axes[10].now')).toBe(false);
		expect(gesture.goesOn('axes[1]')).toBe(false);
		expect(gesture.goesOn('axes[1].now')).toBe(true);
	});

	it('a drag, however long it rests and whatever it moves', () => {
		const { gesture, wait } = onClock();
		gesture.press();
		expect(gesture.goesOn('prongs')).toBe(false);
		wait(5000);
		expect(gesture.goesOn('thresholds')).toBe(true);
		gesture.end();
		expect(gesture.goesOn('thresholds')).toBe(false);
	});

	it('a drag does not go on with what was typed before it', () => {
		const { gesture } = onClock();
		gesture.goesOn('seed');
		gesture.press();
		expect(gesture.goesOn('seed')).toBe(false);
	});

	it('what a field takes back by itself belongs to the step of typing', () => {
		const { gesture, wait } = onClock();
		gesture.type(false);
		gesture.goesOn('title');
		wait(60_000);
		gesture.type(true);
		expect(gesture.goesOn('title')).toBe(true);
		wait(60_000);
		gesture.type(false);
		expect(gesture.goesOn('title')).toBe(false);
		gesture.type(true);
		gesture.press();
		expect(gesture.goesOn('seed')).toBe(false);
	});

	it('another document is always a step of its own', () => {
		const { gesture } = onClock();
		gesture.press();
		gesture.goesOn('seed');
		expect(gesture.goesOn(null)).toBe(false);
		expect(gesture.goesOn('seed')).toBe(false);
	});
});
