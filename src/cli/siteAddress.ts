import { UsageError } from './usageError.ts';

/** What `--site` says, without a slash at the end; empty when it says nothing. */
export function siteAddress(site: unknown): string {
	if (site === undefined) return '';
	const address = String(site);
	if (!/^https?:\/\/[^/\s]/.test(address)) {
		throw new UsageError(`--site: must begin with http:// or https://, got ${JSON.stringify(site)}`);
	}
	return address.replace(/\/+$/, '');
}
