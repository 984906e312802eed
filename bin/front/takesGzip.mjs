/**
 * Whether a client takes gzip: named, or anything at all, and not refused with a weight of 0.
 * @param {string} acceptEncoding the header, empty where there is none
 */
export function takesGzip(acceptEncoding) {
	const weights = new Map(
		acceptEncoding.split(',').map((entry) => {
			const [name = '', weight = 'q=1'] = entry.split(';').map((part) => part.trim().toLowerCase());
			return [name, Number(weight.replace(/^q=/, ''))];
		})
	);
	return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}
