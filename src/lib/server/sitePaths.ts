import { CATALOGUE, PRESETS, THRESHOLD_SLUGS } from '../core/index.ts';
import { WORKED_SCENARIOS } from '../core/scenario/workedScenarios/index.ts';
import { encodeScenario } from '../share/link.ts';
import { scenarioPath } from '../share/travelPath.ts';

/** Every page that comes with Ninefold, from the root of the site. */
export const sitePaths = (): string[] => [
	...['', 'gallery', 'thresholds', 'proposals', 'data', 'method'],
	...[...PRESETS, ...WORKED_SCENARIOS].map(({ scenario }) => scenarioPath(encodeScenario(scenario))),
	...THRESHOLD_SLUGS.map((slug) => `thresholds/${slug}`),
	...CATALOGUE.map(({ id }) => `proposals/${id}`)
];

/** The same with names in place of links, for a build of files. */
export const staticSitePaths = (): string[] => [
	...sitePaths().filter((path) => !path.startsWith('s/')),
	...PRESETS.map(({ id }) => `presets/${id}`),
	...WORKED_SCENARIOS.map(({ id }) => `gallery/${id}`)
];
