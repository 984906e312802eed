/** The way from a document's root to one of its values, as people write it: `axes[0].curve.doublingYears`. */
export function pathText(keys: readonly (string | number)[]): string {
	return keys.reduce<string>((path, key) => {
		if (typeof key === 'number') return `${path}[${key}]`;
		if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
		return path ? `${path}.${key}` : key;
	}, '');
}
