import { fitText } from '../frame/fitText.ts';
import { textWidth } from '../frame/textWidth.ts';

export interface ScenarioLabel {
	scenario: number;
	text: string;
	/** Where its line comes down to the dot. */
	dotX: number;
	textX: number;
	anchor: 'start' | 'end';
	/** Line of text, 0 at the top. */
	line: number;
}

const OFFSET = 7;
const SIZE = 12;

/**
 * Labels over the dots of the first row, a line of text for each, in such an order that no label stands in the way of
 * another's line down: all to the right of their lines where that fits, else all to the left.
 *
 * @param dots the middle of each scenario's dot; undefined for a scenario without one
 */
export function scenarioLabels(
	names: readonly string[],
	dots: readonly (number | undefined)[],
	[left, right]: [left: number, right: number]
): ScenarioLabel[] {
	const placed = names.flatMap((text, scenario) => {
		const dotX = dots[scenario];
		return dotX === undefined ? [] : [{ scenario, text, dotX }];
	});
	const room = (toTheRight: boolean): number =>
		Math.min(
			...placed.map(
				({ text, dotX }) => (toTheRight ? right - dotX : dotX - left) - OFFSET - textWidth(text, SIZE, true)
			)
		);
	const toTheRight = room(true) >= 0 || room(true) >= room(false);
	const sign = toTheRight ? 1 : -1;
	return placed
		.sort((one, other) => sign * (one.dotX - other.dotX) || one.scenario - other.scenario)
		.map(({ scenario, text, dotX }, line) => ({
			scenario,
			text: fitText(text, Math.max(24, (toTheRight ? right - dotX : dotX - left) - OFFSET), SIZE, true),
			dotX,
			textX: dotX + sign * OFFSET,
			anchor: toTheRight ? 'start' : 'end',
			line
		}));
}
