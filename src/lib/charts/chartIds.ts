/** The ids of the catalogues' charts, for what names charts without drawing any; a test holds them to the catalogues. */
export const SUMMARY_CHART_IDS: readonly string[] = [
	...['fan', 'arrivals', 'survival', 'proposals', 'causes'],
	...['precedence', 'first', 'ranks', 'strategy', 'loops']
];
export const STUDY_CHART_IDS: readonly string[] = ['matters', 'facts', 'portfolio', 'windows', 'early'];
export const COMPARISON_CHART_IDS: readonly string[] = ['compare', 'compareArrivals'];
export const SWEEP_CHART_IDS: readonly string[] = ['heat'];
