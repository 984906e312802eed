import type { CAC } from 'cac';
import { ENGINE_VERSION } from '../lib/core/engineVersion.ts';
import { encodeScenario } from '../lib/share/link.ts';
import { scenarioPath } from '../lib/share/travelPath.ts';
import { locateScenario } from './locateScenario.ts';
import { siteAddress } from './siteAddress.ts';
import { writeOut, type Streams } from './streams.ts';

interface LinkOptions {
	frozen?: boolean;
	site?: unknown;
}

/** `ninefold link`: the address that holds the whole scenario. */
export function addLink(cli: CAC, streams: Streams): void {
	cli
		.command('link <scenario>', 'Print the address that holds the whole scenario')
		.option('--frozen', 'An address that shows the numbers of this version of the engine for ever')
		.option('--site <address>', 'Where the page is served, such as http://localhost:3000')
		.example('ninefold link my-beliefs.json --site http://localhost:3000')
		.action((source: string, options: LinkOptions) => link(source, options, streams));
}

async function link(source: string, { frozen, site }: LinkOptions, streams: Streams): Promise<void> {
	const code = encodeScenario(await locateScenario(source, streams));
	const path = scenarioPath(code, frozen ? ENGINE_VERSION : undefined);
	await writeOut(streams.stdout, `${siteAddress(site)}/${path}\n`);
}
