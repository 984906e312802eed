import {
	PRESETS,
	parseScenario,
	presetById,
	type Prongs,
	type Quantity,
	type Scenario
} from '../../src/lib/core/index.ts';

/** One chunk and the beginning of another. */
const FUTURES = 4096 + 100;

/** A copy by way of JSON: bare engines have no `structuredClone`. */
const base = (): Scenario => JSON.parse(JSON.stringify(presetById('metr-trend', 1)!.scenario)) as Scenario;

function changed(change: (scenario: Scenario) => void): Scenario {
	const scenario = base();
	change(scenario);
	return scenario;
}

const volatile = changed((scenario) => {
	scenario.speed = { volatility: 0.3, persistence: 0.6 };
	scenario.seed = 20_261_123;
});

const expression = changed((scenario) => {
	scenario.horizon = 2036;
	scenario.axes[0]!.curve = {
		kind: 'expression',
		gain: 'a*t + b*t^2 + sqrt(t)/4 + log(1 + t)',
		with: { a: { p10: 1.5, p50: 2.8, p90: 4, scale: 'log' }, b: { mean: 0.05, sd: 0.04 } }
	};
	scenario.given = 'awareness < 2027 or not (rescue < escape)';
});

const drawn = changed((scenario) => {
	scenario.axes[0]!.curve = {
		kind: 'drawn',
		points: [
			[2027, 40],
			[2028.5, 700],
			[2031, 9000],
			[2040, 2e6]
		]
	};
	scenario.axes[1]!.curve = {
		kind: 'mixture',
		of: [
			{
				weight: 2,
				curve: { kind: 'saturating', doublingYears: 0.4, ceilingDoublings: { low: 6, mode: 12, high: 30 } }
			},
			{
				weight: 1,
				curve: {
					kind: 'logistic',
					ceilingDoublings: 20,
					midpointYears: { mean: 3, sd: 0.5 },
					widthYears: 1.5
				}
			},
			{
				weight: 1,
				curve: { kind: 'accelerating', doublingYears: 0.5, factor: { p10: 0.85, p50: 0.95, p90: 1.1 } }
			}
		]
	};
	scenario.speed = { volatility: 0.2, persistence: 0 };
});

/** Correlations that no nine variables can have, so that the matrix is repaired. */
const matrix = changed((scenario) => {
	scenario.dependence = {
		matrix: Array.from({ length: 9 }, (_, row) =>
			Array.from({ length: 9 }, (_, column) => (row === column ? 1 : (row + column) % 3 === 0 ? 0.9 : -0.2))
		)
	};
});

const QUANTITIES: Quantity[] = [
	{ p10: 2026, p50: 2028, p90: 2035, never: 0.1 },
	{ p10: 2027, p50: 2030, p90: 2050, scale: 'log' },
	{ mean: 2029, sd: 2 },
	{ median: 2030, sigma: 0.002 },
	{ low: 2027, high: 2032 },
	{ low: 2026, mode: 2028, high: 2036 },
	{ exponentialMean: 4, from: 2027, never: 0.05 },
	{
		values: [
			{ value: 2027.5, weight: 1 },
			{ value: 2029, weight: 3 },
			{ value: 2033.25, weight: 2 }
		]
	},
	2031.5
];

const everyQuantity = changed((scenario) => {
	scenario.axes = [];
	for (const [index, belief] of Object.values(scenario.thresholds).entries()) {
		belief.ways = [{ year: QUANTITIES[index]! }];
		belief.status = index === 0 ? 'notYet' : index === 1 ? { reached: 2026.5 } : 'unknown';
	}
	scenario.proposals.push({
		id: 'mine',
		name: 'Mine',
		requires: 'max(T1, T3) + 0.5 < exit and (ready < T9 or not (T2 < 2030))',
		opens: ['intent'],
		closes: ['escape'],
		readyResearchYears: { p10: 1, p50: 3, p90: 10, scale: 'log' },
		success: 0.7
	});
});

const PRONGS: Prongs = {
	containment: 0.7,
	demos: 0.6,
	understanding: 0.9,
	multiplier: { p10: 2, p50: 4, p90: 10, scale: 'log' },
	ramp: { from: 100, to: 4000 },
	leak: { low: 0.2, high: 0.8 },
	supportNow: 0.05,
	campaign: { p10: 0.02, p50: 0.05, p90: 0.1, scale: 'log' },
	decay: 0.1,
	demo: 0.15,
	demonstrable: ['deception', 'reflection', 'incentive'],
	slowdown: 0.5,
	hardening: { escape: { low: 0, mode: 1, high: 2 }, opacity: 1 },
	cut: []
};

/** Every effect and both triggers of interventions, and all feedback of the prongs, at a changing speed. */
const walked = changed((scenario) => {
	scenario.speed = { volatility: 0.2, persistence: 0.5 };
	scenario.thresholds.coherence.after = ['opacity'];
	scenario.prongs = PRONGS;
	scenario.interventions = [
		{
			id: 'pause',
			name: 'Pause',
			when: { year: { p10: 2027.5, p50: 2028, p90: 2030 } },
			forYears: { exponentialMean: 2 },
			capabilitySpeed: 0.1,
			safetyResearch: { p10: 1, p50: 1.5, p90: 2 },
			support: -0.02
		},
		{
			id: 'evals',
			name: 'Evals',
			when: { after: 'incentive', lagYears: { p10: 0.05, p50: 0.2, p90: 1, scale: 'log' }, chance: 0.6 },
			forYears: 1,
			capabilitySpeed: 0.3,
			leak: 0.2
		},
		{
			id: 'hardening',
			name: 'Hardening',
			when: { after: 'awareness', lagYears: 0, chance: 1 },
			hardening: { escape: { low: 0, mode: 2, high: 5 } }
		},
		{
			id: 'late',
			name: 'Late',
			when: { year: { mean: 2032, sd: 1 } },
			capabilitySpeed: { low: 0.5, high: 1.5 }
		}
	];
});

const cutLinks = changed((scenario) => {
	scenario.prongs = { ...PRONGS, understanding: 1, cut: ['shield', 'hardenOversight', 'readiness'] };
	scenario.axes[1]!.curve = {
		kind: 'mixture',
		of: [
			{ weight: 1, curve: { kind: 'saturating', doublingYears: 0.4, ceilingDoublings: 20 } },
			{ weight: 1, curve: { kind: 'logistic', ceilingDoublings: 20, midpointYears: 3, widthYears: 1.5 } }
		]
	};
	scenario.given = 'deception < 2029';
});

/** What every engine must agree on to the last bit: all presets, and scenarios that between them use every part of the model. */
export const GOLDEN_SCENARIOS: Record<string, Scenario> = Object.fromEntries(
	[
		...PRESETS.map(({ id, version, scenario }) => [`${id}@${version}`, scenario] as const),
		['volatile', volatile] as const,
		['expression and condition', expression] as const,
		['drawn and mixture', drawn] as const,
		['repaired matrix', matrix] as const,
		['every quantity', everyQuantity] as const,
		['interventions and prongs', walked] as const,
		['prongs with cut links', cutLinks] as const
	].map(([name, scenario]) => [name, parseScenario({ ...scenario, futures: FUTURES })])
);
