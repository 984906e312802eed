import { expect, it } from 'vitest';
import {
	axisNowDimension,
	axisPastDimension,
	catalogueReadyDimension,
	commonDimension,
	curveParameterDimension,
	exitDimension,
	MAX_OWN_PROPOSALS,
	ownReadyDimension,
	wayDimension
} from './variables.ts';

it('gives every variable that a scenario can have a dimension of its own', () => {
	const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
	const dimensions = [
		...range(9).flatMap((threshold) => range(8).map((way) => wayDimension(threshold, way))),
		commonDimension(),
		exitDimension(),
		...range(4).flatMap((axis) => [
			axisNowDimension(axis),
			axisPastDimension(axis),
			curveParameterDimension(axis, 'choice', 0),
			...range(8).map((index) => curveParameterDimension(axis, 'with.a', index)),
			...range(8).flatMap((component) =>
				range(8).map((index) => curveParameterDimension(axis, `of[${component}].factor`, index))
			)
		]),
		...range(40).map(catalogueReadyDimension),
		...range(MAX_OWN_PROPOSALS).map(ownReadyDimension)
	];
	expect(new Set(dimensions).size).toBe(dimensions.length);
	expect(Math.max(...dimensions)).toBeLessThan(512);
});
