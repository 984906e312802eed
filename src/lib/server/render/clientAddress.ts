/** So many proxies at most can stand before a server; more is a mistake. */
const MOST_PROXIES = 10;

/**
 * How many proxies before the server are trusted to say who asked them.
 *
 * @param text what NINEFOLD_TRUSTED_PROXIES holds; none = the server is asked directly
 * @throws Error when it is not such a number
 */
export function trustedProxies(text: string | undefined): number {
	const count = Number(text || 0);
	if (Number.isInteger(count) && count >= 0 && count <= MOST_PROXIES) return count;
	throw new Error(
		`NINEFOLD_TRUSTED_PROXIES is "${text}": it must be a whole number from 0 to ${MOST_PROXIES}.`
	);
}

/**
 * Whose request it is. Each proxy adds, at the right end of x-forwarded-for, who asked it; what stands further left than
 * the trusted ones wrote, anybody may have made up. Addresses of version 6 count by their first half, which is what one
 * household or server has for itself.
 *
 * @param forwardedFor the header
 * @param socketAddress who is at the other end of the connection
 * @returns undefined for who is on the same machine: whoever runs the server, or a proxy that nothing was said about
 */
export function clientAddress(
	forwardedFor: string | null,
	socketAddress: string,
	proxies: number
): string | undefined {
	const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
	const named = proxies === 0 ? undefined : hops.at(-proxies);
	const address = (named || socketAddress)
		.slice(0, 45)
		.toLowerCase()
		.replace(/^::ffff:/, '');
	if (address === '::1' || address.startsWith('127.')) return undefined;
	return address.includes(':') ? firstHalf(address) : address;
}

/** The first four of the eight groups of an address of version 6, whose longest run of zeros may be left out as "::". */
function firstHalf(address: string): string {
	const [before = '', after] = address.split('::');
	const groups = before === '' ? [] : before.split(':');
	const last = after ? after.split(':') : [];
	const zeros = after === undefined ? 0 : Math.max(0, 8 - groups.length - last.length);
	return [...groups, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4).join(':');
}
