import { linearScale } from '../frame/linearScale.ts';
import type { CapabilityAxis } from '../../core/scenario/scenario.ts';

/** Lengths of tasks in working time (a week is 40 hours, a month 167, a year 2,000), the most telling first. */
const TASK_LENGTHS: [hours: number, long: string, short: string][] = [
	[1, '1 hour', '1 hour'],
	[2000, '1 work-year', '1 year'],
	[1 / 60, '1 minute', '1 min'],
	[40, '1 work-week', '1 week'],
	[2e5, '100 work-years', '100 years'],
	[1 / 3600, '1 second', '1 s'],
	[2e9, '1 million years', '1 mill. yrs'],
	[167, '1 work-month', '1 month'],
	[8, '1 work-day', '1 day'],
	[1 / 6, '10 minutes', '10 min'],
	[2e4, '10 work-years', '10 years'],
	[2e6, '1,000 work-years', '1,000 yrs'],
	[1 / 360, '10 seconds', '10 s'],
	[2e7, '10,000 years', '10,000 yrs'],
	[2e12, '1 billion years', '1 bill. yrs']
];

export interface LevelTick {
	level: number;
	label: string;
}

/** A level in the axis's own words: "1 work-month" for hours, "150 points" for others. */
export function levelInWords({ unit }: Pick<CapabilityAxis, 'unit'>, level: number): string {
	return unit === 'hours' ? taskLength(level) : `${plainLevel(level)} ${unit}`;
}

/** Hours of working time in the unit that people would use: 0.5 is "30 minutes", 500 is "3 work-months". */
function taskLength(hours: number): string {
	const units: [hours: number, one: string, many: string][] = [
		[2000, 'work-year', 'work-years'],
		[167, 'work-month', 'work-months'],
		[40, 'work-week', 'work-weeks'],
		[1, 'hour', 'hours'],
		[1 / 60, 'minute', 'minutes'],
		[1 / 3600, 'second', 'seconds']
	];
	const [size, one, many] =
		units.find(([size]) => hours >= 0.95 * size) ?? (units.at(-1) as (typeof units)[0]);
	// Two digits: a task's length is never known better.
	const count = plainLevel(Number((hours / size).toPrecision(2)));
	return `${count} ${count === '1' ? one : many}`;
}

/** So many significant digits without an exponent. */
const plainDigits = (value: number, digits: number) =>
	Number(value.toPrecision(digits)).toLocaleString('en', { maximumSignificantDigits: digits });

/** Two significant digits below a hundred, three above, thousands set apart; beyond a million in words. */
export function plainLevel(level: number): string {
	if (level >= 1e15) return level.toExponential(1).replace('.0e', 'e');
	if (level >= 1e12) return `${plainDigits(level / 1e12, 2)} trillion`;
	if (level >= 1e9) return `${plainDigits(level / 1e9, 2)} billion`;
	if (level >= 1e6) return `${plainDigits(level / 1e6, 2)} million`;
	return plainDigits(level, Math.abs(level) >= 100 ? 3 : 2);
}

/** Labels closer than this would touch. */
const LINE = 16;

/** Ticks of the axis inside [low, high], placed by `y`, none so close to another that their labels touch. */
export function levelTicks(
	{ unit, scale }: Pick<CapabilityAxis, 'unit' | 'scale'>,
	[low, high]: [number, number],
	y: (level: number) => number,
	isNarrow: boolean
): (LevelTick & { y: number })[] {
	const placed: (LevelTick & { y: number })[] = [];
	for (const { level, label } of candidates(unit, scale, low, high, isNarrow)) {
		const at = y(level);
		if (level >= low && level <= high && placed.every((other) => Math.abs(other.y - at) >= LINE))
			placed.push({ level, label, y: at });
	}
	return placed;
}

/** Levels that would make good ticks, the most telling first. */
function candidates(
	unit: string,
	scale: CapabilityAxis['scale'],
	low: number,
	high: number,
	isNarrow: boolean
): LevelTick[] {
	if (scale === 'linear')
		return linearScale([low, high], [0, 1])
			.ticks(6)
			.map((level) => ({ level, label: plainLevel(level) }));
	if (unit === 'hours')
		return TASK_LENGTHS.map(([level, long, short]) => ({ level, label: isNarrow ? short : long }));
	const first = Math.ceil(Math.log10(low));
	const powers = Array.from(
		{ length: Math.max(0, Math.floor(Math.log10(high)) - first + 1) },
		(_, index) => first + index
	);
	// Every thousandfold before every tenfold.
	return powers
		.sort((a, b) => Number(a % 3 !== 0) - Number(b % 3 !== 0) || a - b)
		.map((power) => ({ level: 10 ** power, label: plainLevel(10 ** power) }));
}
