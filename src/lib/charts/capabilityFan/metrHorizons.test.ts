import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { METR_HORIZONS, type MetrHorizon } from './metrHorizons.ts';

const csv = readFileSync(new URL('../../../../static/data/metr_th1_1_models.csv', import.meta.url), 'utf8');
const moduleFile = new URL('./metrHorizons.ts', import.meta.url);
const DAY = 86_400_000;

/** The rows of the file, in its order; no field of it holds a comma or a quote. */
function readCsv(): MetrHorizon[] {
	const [header, ...rows] = csv.trim().split('\n');
	const columns = (header as string).split(',');
	return rows.map((row) => {
		const fields = row.split(',');
		const field = (name: string) => fields[columns.indexOf(name)] as string;
		return {
			name: field('name'),
			released: field('release_date'),
			minutes: Number(field('p50_min')),
			low: Number(field('p50_ci95_lo')),
			high: Number(field('p50_ci95_hi')),
			isStateOfTheArt: field('is_sota_p50') === '1'
		};
	});
}

/** Days in which the least-squares line of log2(minutes) on release date rises by one. */
function doublingDays(horizons: readonly MetrHorizon[]): number {
	const days = horizons.map(({ released }) => Date.parse(released) / DAY);
	const doublings = horizons.map(({ minutes }) => Math.log2(minutes));
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [meanDay, meanDoubling] = [mean(days), mean(doublings)];
	const covariance = mean(
		days.map((day, at) => (day - meanDay) * ((doublings[at] as number) - meanDoubling))
	);
	return mean(days.map((day) => (day - meanDay) ** 2)) / covariance;
}

describe("METR's horizons", () => {
	test('are those of the file that the site serves (UPDATE_CHARTS=1 rewrites the module)', () => {
		if (process.env.UPDATE_CHARTS) {
			const rows = readCsv().map(
				({ name, released, minutes, low, high, isStateOfTheArt }) =>
					`\t['${name}', '${released}', ${minutes}, ${low}, ${high}, ${isStateOfTheArt}]`
			);
			const text = readFileSync(moduleFile, 'utf8');
			writeFileSync(moduleFile, text.replace(/(= \[\n)[^;]*(\];)/, `$1${rows.join(',\n')}\n$2`));
		}
		expect(METR_HORIZONS).toEqual(readCsv());
	});

	// doubling_time_in_days from 2023 on, in https://metr.org/assets/benchmark_results_1_1.yaml (updated 2026-05-08).
	test("have METR's published doubling time: 128.744 days over the state of the art since 2023 below 16 hours", () => {
		const fitted = METR_HORIZONS.filter(
			({ released, minutes, isStateOfTheArt }) => isStateOfTheArt && released >= '2023' && minutes < 16 * 60
		);
		expect(fitted).toHaveLength(14);
		expect(doublingDays(fitted)).toBeCloseTo(128.744, 3);
	});

	test('lie inside their intervals', () => {
		for (const { minutes, low, high } of METR_HORIZONS) {
			expect(low).toBeLessThan(minutes);
			expect(minutes).toBeLessThan(high);
		}
	});
});
