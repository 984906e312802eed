import { describe, expect, test } from 'vitest';
import { PRESETS, TooFewFutures, type Summary } from '../../core/index.ts';
import { DEFAULT_SETTINGS } from '../../share/pictureSettings.ts';
import { BoundedCache } from './BoundedCache.ts';
import { ClientBudgets } from './ClientBudgets.ts';
import type { PictureJob, RenderJob } from './job.ts';
import { RenderFault } from './renderFault.ts';
import { Rendering, type Known } from './Rendering.ts';

const [scenario, other] = PRESETS.map(({ scenario }) => scenario) as [never, never];
const summaryJob: RenderJob = { kind: 'summary', scenario };
const picture = (changed: Partial<PictureJob> = {}): PictureJob => ({
	...{ kind: 'picture', type: 'svg', chart: 'survival', codes: ['1a'], scenarios: [scenario] },
	...{ settings: DEFAULT_SETTINGS, ...changed }
});

function open(answer: (job: RenderJob) => unknown = () => ({}) as Summary, client?: string) {
	const done: RenderJob['kind'][] = [];
	const rendering = new Rendering({
		async perform(job, { onTaken }) {
			done.push(job.kind);
			onTaken(20);
			if (job.kind === 'picture') return new Uint8Array(4);
			return answer(job) as Summary;
		},
		renderer: '1',
		pictures: new BoundedCache<Known>(1000),
		documents: new BoundedCache<Known>(10_000),
		budgets: new ClientBudgets({ burstSeconds: 30, refill: 0.5, now: () => 0 }),
		client: () => client
	});
	return { rendering, done };
}

describe('what is rendered', () => {
	test('is counted once for a thousand who ask at once, and for all charts of it', async () => {
		const { rendering, done } = open();
		const asked = Array.from({ length: 1000 }, () => rendering.rendered(picture()));
		expect(new Set(await Promise.all(asked)).size).toBe(1);
		expect(done).toEqual(['summary', 'picture']);
		await rendering.rendered(picture({ type: 'png' }));
		await rendering.rendered(summaryJob as never);
		expect(done).toEqual(['summary', 'picture', 'picture']);
	});

	test('a fault is not remembered; that futures are too few is', async () => {
		let error: Error = new RenderFault('crashed');
		const { rendering, done } = open(() => {
			throw error;
		});
		await expect(rendering.rendered(summaryJob)).rejects.toBe(error);
		error = new TooFewFutures(3, 4096);
		for (let k = 0; k < 3; k++) await expect(rendering.rendered(summaryJob)).rejects.toBe(error);
		expect(done).toHaveLength(2);
	});

	test('costs whoever asked first, and what is known costs nothing', async () => {
		const { rendering, done } = open(undefined, 'visitor');
		for (let k = 0; k < 5; k++) await rendering.rendered(summaryJob);
		await rendering.rendered({ kind: 'summary', scenario: other });
		await expect(rendering.rendered({ kind: 'study', scenario })).rejects.toMatchObject({
			...{ kind: 'too-many', status: 429 }
		});
		await rendering.rendered(summaryJob);
		expect(done).toEqual(['summary', 'summary']);
	});
});

describe('keys', () => {
	const { rendering } = open();
	test('equal scenarios have one, however they are written', () => {
		const reordered = Object.fromEntries(Object.entries(scenario as object).reverse());
		const key = rendering.keyOf({ kind: 'summary', scenario: { ...reordered, notes: '' } as never });
		expect(key).toBe(
			rendering.keyOf({ kind: 'summary', scenario: { ...(scenario as object), notes: '' } as never })
		);
		expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
	});

	test('whatever changes the result changes it', () => {
		const settings = (changed: object) => ({ settings: { ...DEFAULT_SETTINGS, ...changed } });
		const jobs: RenderJob[] = [
			summaryJob,
			{ ...summaryJob, engine: '1.0.0' } as RenderJob,
			{ kind: 'summary', scenario: other },
			{ kind: 'study', scenario },
			{ kind: 'comparison', scenarios: [scenario, other] },
			{ kind: 'comparison', scenarios: [other, scenario] },
			picture(),
			picture({ type: 'png' }),
			picture({ chart: 'arrivals' }),
			picture({ codes: ['1b'] }),
			picture({ origin: 'https://ninefold.example' }),
			...[{ theme: 'dark' }, { width: 600 }, { scale: 2 }, { isCard: true }, { engine: '1.0.0' }].map(
				(changed) => picture(settings(changed))
			),
			picture(settings({ options: { proposal: 'a' } }))
		];
		expect(new Set(jobs.map((job) => rendering.keyOf(job))).size).toBe(jobs.length);
	});

	test('the day on which a picture was drawn does not', () => {
		expect(rendering.keyOf(picture({ drawnOn: '26 Nov 2026' }))).toBe(rendering.keyOf(picture()));
	});
});

describe('the cache', () => {
	test('keeps so many bytes, and what was asked for last', () => {
		const cache = new BoundedCache<number>(100);
		for (let k = 0; k < 5; k++) cache.set(`${k}`, k, 20);
		expect(cache.get('0')).toBe(0);
		cache.set('5', 5, 20);
		expect(['0', '1', '2', '5'].map((key) => cache.get(key))).toEqual([0, undefined, 2, 5]);
		cache.set('5', 6, 10);
		expect(cache.bytes).toBe(90);
	});

	test('never grows beyond its bounds, whatever comes', () => {
		const cache = new BoundedCache<number>(1000);
		for (let k = 0; k < 10_000; k++) {
			cache.set(`${k % 700}`, k, (k * 37) % 400);
			if (cache.bytes > 1000) throw new Error(`${cache.bytes} bytes after ${k}`);
		}
		cache.set('large', 1, 300);
		expect(cache.get('large')).toBeUndefined();
		expect(cache.bytes).toBeLessThanOrEqual(1000);
	});
});

test('a budget comes back with time', () => {
	let now = 0;
	const budgets = new ClientBudgets({ burstSeconds: 10, refill: 0.5, now: () => now });
	budgets.take('a')(30);
	expect(() => budgets.take('a')).toThrow(RenderFault);
	budgets.take('b')(0);
	now = 39;
	expect(() => budgets.take('a')).toThrow(RenderFault);
	now = 41;
	expect(() => budgets.take('a')).not.toThrow();
});
