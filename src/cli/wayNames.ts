import type { Scenario } from '../lib/core/scenario/scenario.ts';
import type { ThresholdSlug } from '../lib/core/scenario/thresholds.ts';

/** What the summary and the futures call a threshold's ways: by name, or by number where they have none. */
export const wayNames = (scenario: Scenario, slug: ThresholdSlug): string[] =>
	scenario.thresholds[slug].ways.map(({ name }, index) => name ?? String(index + 1));
