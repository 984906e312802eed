import * as ids from '../../charts/chartIds.ts';

/** The charts of one scenario that can be taken elsewhere: those of a study are drawn by the server alone. */
export const SCENARIO_CHART_IDS: readonly string[] = [
	...ids.SUMMARY_CHART_IDS,
	...(__STATIC__ ? [] : ids.STUDY_CHART_IDS)
];
/** The charts of several scenarios. */
export const COMPARISON_CHART_IDS: readonly string[] = __STATIC__ ? [] : ids.COMPARISON_CHART_IDS;
