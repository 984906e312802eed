import type { CAC } from 'cac';
import { encodeScenario } from '../lib/share/link.ts';
import { locateScenario } from './locateScenario.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/** `ninefold link`: the address that holds the whole scenario. */
export function addLink(cli: CAC, streams: Streams): void {
	cli
		.command('link <scenario>', 'Print the address that holds the whole scenario')
		.option('--site <address>', 'Where the page is served, such as http://localhost:3000')
		.example('ninefold link my-beliefs.json --site http://localhost:3000')
		.action((source: string, options: { site?: unknown }) => link(source, options.site, streams));
}

async function link(source: string, site: unknown, streams: Streams): Promise<void> {
	const path = `/s/${encodeScenario(await locateScenario(source, streams))}`;
	await writeOut(streams.stdout, siteAddress(site) + path + '\n');
}

function siteAddress(site: unknown): string {
	if (site === undefined) return '';
	const address = String(site);
	if (!/^https?:\/\/[^/\s]/.test(address)) {
		throw new UsageError(`--site: must begin with http:// or https://, got ${JSON.stringify(site)}`);
	}
	return address.replace(/\/+$/, '');
}
