import type { Scenario } from '../scenario.ts';

/** Where a number comes from: somebody published it, it follows from something published, or it is our judgement. */
export interface Provenance {
	basis: 'published' | 'derived' | 'judgement';
	text: string;
	url?: string;
}

/**
 * A ready-made scenario. A published version never changes, because links are differences from it: to change a number,
 * add a new version and keep the old file.
 */
export interface Preset {
	id: string;
	version: number;
	title: string;
	/** One line. */
	summary: string;
	/** A paragraph on why somebody may believe this, and how much of it is judgement. */
	why: string;
	scenario: Scenario;
	/** By document path or the beginning of one, e.g. `axes[0].curve.doublingYears` or `thresholds.escape`. */
	provenance: Record<string, Provenance>;
}
