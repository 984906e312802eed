import { levelInWords } from '../../charts/capabilityFan/levelTicks.ts';
import type { CapabilityAxis } from '../../core/index.ts';

/** A decimal year with at most one digit behind the point. */
export const yearInWords = (year: number): string => String(Math.round(year * 10) / 10);

/**
 * A point of an axis: the year, and the level in its own unit.
 *
 * @example pointInWords(2029, 900, { unit: 'hours' }) // '2029: 5.4 work-months'
 */
export const pointInWords = (year: number, level: number, axis: Pick<CapabilityAxis, 'unit'>): string =>
	`${yearInWords(year)}: ${levelInWords(axis, level)}`;
