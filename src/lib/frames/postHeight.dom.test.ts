import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postHeight } from './postHeight.ts';

let said: unknown[] = [];
let wake: () => void = () => undefined;
let height = 0;
const content = document.createElement('main');
/** While it is measured, the content is as high as it likes. */
content.getBoundingClientRect = () =>
	({ height: document.body.classList.contains('as-liked') ? height : 400 }) as DOMRect;

beforeEach(() => {
	said = [];
	height = 612.4;
	vi.stubGlobal('parent', { postMessage: (message: unknown) => said.push(message) });
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(callback: () => void) {
				wake = callback;
			}
			observe() {}
			disconnect() {
				wake = () => undefined;
			}
		}
	);
	let frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	nextFrame = () => frames.splice(0).forEach((callback) => callback());
});
afterEach(() => {
	vi.unstubAllGlobals();
	location.hash = '';
});
let nextFrame: () => void;

const both = (height: number) => [{ 'ninefold-height': height }, { type: 'iframe-widget-resize', height }];

test('tells what the chart would like, not what the frame is, and only what is new', () => {
	postHeight(document.body, content);
	expect(said).toEqual(both(613));
	expect(document.body.className).toBe('');
	wake();
	nextFrame();
	expect(said).toHaveLength(2);
});

test('at most once per picture of the screen', () => {
	postHeight(document.body, content);
	for (height of [700, 710, 720]) wake();
	expect(said).toHaveLength(2);
	nextFrame();
	expect(said.slice(2)).toEqual(both(720));
});

test('WordPress hears its own message with its secret', () => {
	location.hash = '#?secret=Ab3dEf6hIj';
	postHeight(document.body, content);
	expect(said).toContainEqual({ message: 'height', value: 613, secret: 'Ab3dEf6hIj' });
});

test('on a page of its own it says nothing; once ended, no more', () => {
	const end = postHeight(document.body, content);
	end();
	height = 800;
	wake();
	nextFrame();
	expect(said).toEqual(both(613));
	vi.stubGlobal('parent', window);
	postHeight(document.body, content);
	expect(said).toHaveLength(2);
});
