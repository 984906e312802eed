import { linearScale, logScale } from '../fields/sliderScale.ts';
import type { QuantityPlace } from '../beliefs/quantityPlace.ts';

/** A share, shown in parts of 100. */
export const SHARE: QuantityPlace = {
	unit: 'of 100',
	factor: 100,
	scale: linearScale(0, 100, 1),
	mayNever: false,
	within: [0, 1]
};
/** 1 is the trend; 0 is a standstill. */
export const CAPABILITY_SPEED: QuantityPlace = {
	unit: '× trend',
	factor: 1,
	scale: linearScale(0, 2, 0.05),
	mayNever: false,
	within: [0, Infinity]
};
export const RESEARCH_PACE: QuantityPlace = {
	unit: '× today',
	factor: 1,
	scale: logScale(0.5, 10),
	mayNever: false
};
export const LEAK_FACTOR: QuantityPlace = {
	unit: '× the leak',
	factor: 1,
	scale: linearScale(0, 1, 0.025),
	mayNever: false,
	within: [0, Infinity]
};
export const SUPPORT_ADDED: QuantityPlace = {
	unit: 'of 100',
	factor: 100,
	scale: linearScale(-50, 50, 1),
	mayNever: false
};
export const HARDENING: QuantityPlace = {
	unit: 'doublings',
	factor: 1,
	scale: linearScale(0, 8, 0.25),
	mayNever: false,
	within: [0, Infinity]
};
export const BOOST: QuantityPlace = {
	unit: '× today',
	factor: 1,
	scale: logScale(1, 100),
	mayNever: false
};
