import { expect, it } from 'vitest';
import { CHARTS } from '../../charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../../charts/comparisonCatalogue.ts';
import { STUDY_CHARTS } from '../../charts/studyCatalogue.ts';
import { COMPARISON_CHART_IDS, SCENARIO_CHART_IDS } from './shareableIds.ts';

it('every chart of one scenario or several can be taken elsewhere', () => {
	expect(SCENARIO_CHART_IDS).toEqual([...CHARTS, ...STUDY_CHARTS].map(({ id }) => id));
	expect(COMPARISON_CHART_IDS).toEqual(COMPARISON_CHARTS.map(({ id }) => id));
});
