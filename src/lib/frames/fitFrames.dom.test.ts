import { afterEach, beforeEach, expect, test } from 'vitest';
import { fitFrames } from './fitFrames.ts';

const SITE = 'https://ninefold.example';
let end: () => void;

beforeEach(() => {
	document.body.innerHTML =
		`<iframe id="chart" src="${SITE}/embed/survival/2A"></iframe>` +
		`<iframe id="other" src="${SITE}/embed/fan/2A" data-min-height="50" data-max-height="300"></iframe>` +
		'<iframe id="stranger" src="https://evil.example/embed/fan/2A"></iframe>' +
		`<iframe id="page" src="${SITE}/method"></iframe>`;
	end = fitFrames(window, SITE);
});
afterEach(() => end());

const frame = (id: string) => document.getElementById(id) as HTMLIFrameElement;
const heights = () => ['chart', 'other', 'stranger', 'page'].map((id) => frame(id).style.height);
function say(source: Window | null, data: unknown) {
	window.dispatchEvent(new MessageEvent('message', { source, data, origin: 'null' }));
}

test('a frame becomes as high as its own page says, and no other', () => {
	say(frame('chart').contentWindow, { 'ninefold-height': 612.2 });
	expect(heights()).toEqual(['613px', '', '', '']);
});

test('heights stay within limits, which the page may move', () => {
	say(frame('chart').contentWindow, { 'ninefold-height': 99_999 });
	say(frame('other').contentWindow, { 'ninefold-height': 900 });
	expect(heights().slice(0, 2)).toEqual(['1000px', '300px']);
	say(frame('chart').contentWindow, { 'ninefold-height': 1 });
	say(frame('other').contentWindow, { 'ninefold-height': 1 });
	expect(heights().slice(0, 2)).toEqual(['200px', '50px']);
});

test('a hostile neighbour, the page itself, and frames that are no embeds are not heard', () => {
	for (const source of [frame('stranger').contentWindow, frame('page').contentWindow, window, null])
		say(source, { 'ninefold-height': 700 });
	expect(heights()).toEqual(['', '', '', '']);
});

test.each([
	null,
	'ninefold-height',
	{ 'ninefold-height': '500' },
	{ 'ninefold-height': NaN },
	{ 'ninefold-height': Infinity },
	{ height: 500 },
	[500]
])('%j says nothing', (data) => {
	say(frame('chart').contentWindow, data);
	expect(heights()).toEqual(['', '', '', '']);
});
