/** A model's task horizon as METR measured it: the length of tasks (in an expert's minutes) that it does half the time. */
export interface MetrHorizon {
	name: string;
	/** Release date, ISO. */
	released: string;
	minutes: number;
	/** 95% interval, in minutes. */
	low: number;
	high: number;
	/** No model released before had a longer horizon. */
	isStateOfTheArt: boolean;
}

// name, released, minutes, low, high, state of the art
const rows: [string, string, number, number, number, boolean][] = [
	['GPT-2', '2019-02-14', 0.053778, 0.009994, 0.141825, true],
	['davinci-002 (GPT-3)', '2020-05-28', 0.144057, 0.093319, 0.221209, true],
	['GPT-3.5 Turbo Instruct', '2022-03-15', 0.599247, 0.255148, 1.115905, true],
	['GPT-4', '2023-03-14', 3.987428, 1.93292, 7.995283, true],
	['GPT-4 1106', '2023-11-06', 4.044959, 1.866859, 8.443226, true],
	['Claude 3 Opus', '2024-03-04', 3.952262, 1.706313, 8.76484, false],
	['GPT-4 Turbo', '2024-04-09', 3.732787, 1.980046, 6.736613, false],
	['GPT-4o', '2024-05-13', 6.991195, 4.001482, 12.905741, true],
	['Claude 3.5 Sonnet (Jun 2024)', '2024-06-20', 11.395377, 5.489734, 22.384214, true],
	['o1-preview', '2024-09-12', 20.326586, 11.716193, 33.379877, true],
	['Claude 3.5 Sonnet (Oct 2024)', '2024-10-22', 20.522872, 10.144026, 40.82028, true],
	['o1', '2024-12-05', 38.831588, 21.164512, 64.95249, true],
	['Claude 3.7 Sonnet', '2025-02-24', 60.388937, 33.006168, 104.226017, true],
	['o3', '2025-04-16', 119.732634, 74.615398, 190.943818, true],
	['Claude Opus 4', '2025-05-22', 100.366123, 59.994073, 163.454074, false],
	['Claude Opus 4.1', '2025-08-05', 100.472004, 59.272391, 159.451918, false],
	['GPT-5', '2025-08-07', 203.012577, 112.641357, 405.551565, true],
	['Gemini 3 Pro', '2025-11-18', 224.325884, 139.565157, 379.235434, true],
	['GPT-5.1-Codex-Max', '2025-11-19', 223.714694, 134.31077, 396.206723, false],
	['Claude Opus 4.5', '2025-11-24', 292.994594, 161.717714, 623.704698, true],
	['GPT-5.2', '2025-12-11', 352.249302, 198.067494, 815.177445, true],
	['Claude Opus 4.6', '2026-02-05', 718.80683, 316.685725, 3633.786163, true],
	['GPT-5.3-Codex', '2026-02-05', 349.530732, 194.913134, 816.351994, false],
	['Gemini 3.1 Pro', '2026-02-19', 384.147435, 233.50073, 694.750898, false],
	['GPT-5.4', '2026-03-05', 341.735276, 186.581591, 768.779526, false],
	['Claude Mythos Preview (early)', '2026-04-07', 1044.780145, 508.876789, 3304.261235, true]
];

/**
 * METR's time horizons TH1.1, from https://metr.org/assets/benchmark_results_1_1.yaml (updated 2026-05-08). The same rows
 * as static/data/metr_th1_1_models.csv, from which metrHorizons.test.ts writes and checks them.
 */
export const METR_HORIZONS: readonly MetrHorizon[] = rows.map(
	([name, released, minutes, low, high, isStateOfTheArt]) => ({
		name,
		released,
		minutes,
		low,
		high,
		isStateOfTheArt
	})
);
