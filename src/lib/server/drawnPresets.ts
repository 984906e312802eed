import { PRESETS, type Preset, type Summary } from '../core/index.ts';
import { drawnSummary } from './drawnSummary.ts';

/**
 * Every preset with its summary, the default first. The summaries are remembered (`drawnSummary`), so that the many pages
 * which show all presets have each of them counted once while they are built.
 */
export const drawnPresets = (): Promise<{ preset: Preset; summary: Summary }[]> =>
	Promise.all(PRESETS.map(async (preset) => ({ preset, summary: await drawnSummary(preset.scenario) })));
