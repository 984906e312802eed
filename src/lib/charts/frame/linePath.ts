/** A point of a picture, in pixels. */
export type Pixels = readonly [x: number, y: number];

const tenthOf = (value: number) => Math.round(value * 10) / 10;
const through = (points: readonly Pixels[]) =>
	points.map(([x, y]) => `${tenthOf(x)},${tenthOf(y)}`).join('L');

/** The `d` of a path straight from point to point, to a tenth of a pixel; '' without points. */
export const linePath = (points: readonly Pixels[]): string =>
	points.length === 0 ? '' : `M${through(points)}`;

/** The `d` of the area between two lines that run the same way; '' without points. */
export const bandPath = (one: readonly Pixels[], other: readonly Pixels[]): string =>
	one.length === 0 ? '' : `M${through([...one, ...other.toReversed()])}Z`;
