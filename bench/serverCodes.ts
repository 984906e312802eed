import { PRESETS, type Scenario } from '../src/lib/core/index.ts';
import { WORKED_SCENARIOS } from '../src/lib/core/scenario/workedScenarios/index.ts';
import { encodeScenario } from '../src/lib/share/link.ts';

/** Links to as many scenarios as are asked for, no two alike: usual ones, and the slowest that a link can hold. */
const [usual, slow] = process.argv.slice(2).map(Number) as [number, number];
const variant = (scenario: Scenario, seed: number, changed: Partial<Scenario> = {}) =>
	encodeScenario({ ...scenario, ...changed, seed });

const walked = WORKED_SCENARIOS.map(({ scenario }) => scenario).find(({ prongs }) => prongs !== undefined);
// A condition that hardly any future fits: two million are drawn, of a scenario in which things are done.
const rare = { given: 'rescue < 2000' };
console.log(
	JSON.stringify({
		usual: Array.from({ length: usual }, (_, k) => variant(PRESETS[k % PRESETS.length]!.scenario, 1000 + k)),
		slow: Array.from({ length: slow }, (_, k) => variant(walked ?? PRESETS[0]!.scenario, 5000 + k, rare))
	})
);
