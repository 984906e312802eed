/** Hours of work as people count them, largest first. */
const SPANS: [hours: number, one: string, many: string][] = [
	[2000, 'working year', 'working years'],
	[167, 'working month', 'working months'],
	[40, 'working week', 'working weeks'],
	[8, 'working day', 'working days']
];

/**
 * What a level in hours means, to stand behind the axis's name; empty for other units and for a few hours.
 *
 * @example levelInWords(2000, 'hours') // ': about 1 working year'
 */
export function levelInWords(level: number, unit: string): string {
	if (!/^hours?$/.test(unit)) return '';
	if (level < 1) return `: about ${Number((level * 60).toPrecision(2))} minutes`;
	const span = SPANS.find(([hours]) => level >= hours * 0.95);
	if (!span) return '';
	const count = Number((level / span[0]).toPrecision(2));
	return `: about ${count.toLocaleString('en')} ${count === 1 ? span[1] : span[2]}`;
}
