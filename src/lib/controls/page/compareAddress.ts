import { resolve } from '$app/paths';

/** Between the codes of a comparison: no code holds it, and it survives in the path of an address. */
const BETWEEN = '.';

/** The path of a comparison by the codes of its scenarios, the base first; behind the # on hosts without a server. */
export const pathOfCodes = (codes: readonly string[]): string =>
	__STATIC__
		? `${resolve('/')}#compare/${codes.join(BETWEEN)}`
		: resolve('/compare/[codes]', { codes: codes.join(BETWEEN) });

/** The codes behind the # of an address, or null where there are none. */
export const codesInHash = (hash: string): string[] | null => {
	const [, codes] = /^#compare\/([A-Za-z0-9_.~-]+)$/.exec(hash) ?? [];
	return codes === undefined ? null : splitCodes(codes);
};

/** The codes in the last part of an address. */
export const splitCodes = (codes: string): string[] => codes.split(/[.~]/);
