/** The charts of one scenario that can be taken elsewhere; a test holds the list to the catalogues. */
export const SCENARIO_CHART_IDS: readonly string[] = [
	...[
		'fan',
		'arrivals',
		'survival',
		'proposals',
		'causes',
		'precedence',
		'first',
		'ranks',
		'strategy',
		'loops'
	],
	// Drawn by the server alone: they take a second look at all futures.
	...(__STATIC__ ? [] : ['matters', 'facts', 'portfolio', 'windows', 'early'])
];
/** The charts of several scenarios. */
export const COMPARISON_CHART_IDS: readonly string[] = __STATIC__ ? [] : ['compare', 'compareArrivals'];
