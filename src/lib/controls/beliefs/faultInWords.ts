const WORDS: Record<string, string> = { p10: 'the low end', p50: 'the median', p90: 'the high end' };

/**
 * A fault's message for somebody who sees sliders instead of the document. Where the page shows another unit than the
 * document holds, its numbers would mislead and are left out.
 *
 * @example faultInWords('must be below p50 (500), got 800', 1) // 'must be below the median (500), got 800'
 */
export function faultInWords(message: string, factor: number): string {
	const named = message.replace(/\bp(?:10|50|90)\b/g, (name) => WORDS[name] ?? name);
	return factor === 1 ? named : named.replace(/\s*\([-\d.e+]+\)/g, '').replace(/, got [-\d.e+]+/g, '');
}

/**
 * What a moved median broke, for the place of the median: its own faults, or those of the ends of the range that it
 * carried along, each with the name of its end.
 */
export function medianFaults(faultsAt: (path: string) => string[], path: string): string[] {
	const own = faultsAt(`${path}.p50`);
	if (own.length > 0) return own;
	const ends = (['p10', 'p90'] as const).flatMap((end) =>
		faultsAt(`${path}.${end}`).map((message) => `${WORDS[end]} ${message}`)
	);
	return ends.length > 0 ? ends : faultsAt(path);
}
