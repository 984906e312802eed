import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';
import { HOSTILE_NAME, parsedPicture, testsOfChart } from './expectPicture.ts';
import { renderEntrySvg } from './renderSvg.ts';
import { sampleStudy } from './sample/sampleStudy.ts';
import { STUDY_CHARTS } from './studyCatalogue.ts';
import type { StudyDocument } from './studyDocument.ts';

const study = sampleStudy();

function hostile(): StudyDocument {
	const changed = sampleStudy();
	changed.scenario.title = HOSTILE_NAME;
	for (const id of Object.keys(changed.names)) changed.names[id] = HOSTILE_NAME;
	const { inputs, rescueBeforeEscape, anySurvives, proposals } = changed.whatMatters;
	for (const input of inputs) {
		input.label = HOSTILE_NAME;
		if (input.unit !== null) input.unit = HOSTILE_NAME;
	}
	for (const { effects } of [rescueBeforeEscape, anySurvives, ...Object.values(proposals)])
		for (const effect of effects) effect.label = HOSTILE_NAME;
	return changed;
}

/** Nothing is uncertain, and there is no proposal. */
function bare(): StudyDocument {
	const changed = sampleStudy();
	const { rescueBeforeEscape, anySurvives } = changed.whatMatters;
	const nothing = { share: 0, low: 0, high: 0.0004 };
	return {
		...changed,
		names: {},
		whatMatters: {
			inputs: [],
			rescueBeforeEscape: { ...rescueBeforeEscape, effects: [] },
			anySurvives: { ...anySurvives, share: nothing, effects: [] },
			proposals: {}
		},
		portfolios: {
			best: [],
			chosen: {
				ids: [],
				any: nothing,
				noneSurvives: changed.futures,
				sharedCause: [],
				severalCauses: nothing,
				noneFails: { share: 1, low: 0.9996, high: 1 },
				deaths: [],
				members: []
			},
			survivors: { ids: [], wordsPerMask: 1, words: [0], futures: [changed.futures], kept: changed.futures }
		},
		facts: {},
		windows: [],
		claim: { ...changed.claim, proposals: {} }
	};
}

test('charts have names of their own', () => {
	expect(STUDY_CHARTS.map(({ id }) => id)).toEqual(['matters', 'facts', 'portfolio', 'windows', 'early']);
});

describe.each(STUDY_CHARTS.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
	testsOfChart(entry, id, study, hostile());

	test('draws a study of nothing', () => {
		const document = bare();
		for (const text of [entry.title(document), entry.measures(document), entry.sentence(document)])
			expect(text).not.toMatch(/undefined|NaN|null/);
		for (const row of entry.table(document).rows)
			expect(row).toHaveLength(entry.table(document).columns.length);
		for (const width of [340, 900])
			expect(renderEntrySvg(entry, document, { width })).not.toMatch(/NaN|Infinity/);
	});

	test('lights thresholds, and takes any height', () => {
		for (const highlight of [...THRESHOLD_SLUGS, null])
			expect(() => parsedPicture(renderEntrySvg(entry, study, { highlight }))).not.toThrow();
		for (const height of [240, 2000])
			expect(renderEntrySvg(entry, study, { width: 900, height })).not.toMatch(/NaN|height="-/);
	});
});
