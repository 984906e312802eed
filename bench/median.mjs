/** @param {number[]} values @returns {number} the middle one, or between the middle two */
export function median(values) {
	const ascending = values.toSorted((one, other) => one - other);
	const half = ascending.length / 2;
	return (ascending[Math.floor(half)] + ascending[Math.ceil(half) - 1]) / 2;
}
