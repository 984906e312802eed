const STEP = /\.?([\p{L}\p{N}_$-]+)|\[(\d{1,9})\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/**
 * The inverse of `pathText`: the keys that a path as people write it goes through; null for text that is no path.
 *
 * @example pathKeys('axes[0].now') // ['axes', 0, 'now']
 */
export function pathKeys(path: string): (string | number)[] | null {
	const keys: (string | number)[] = [];
	STEP.lastIndex = 0;
	while (STEP.lastIndex < path.length) {
		const step = STEP.exec(path);
		const isNamedAlone = step?.[1] !== undefined && step[0].startsWith('.') === (keys.length === 0);
		if (!step || isNamedAlone) return null;
		const [, name, index, quoted] = step;
		try {
			keys.push(name ?? (index === undefined ? (JSON.parse(quoted!) as string) : Number(index)));
		} catch {
			return null;
		}
	}
	return keys.length > 0 ? keys : null;
}
