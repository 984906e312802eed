import { createHash } from 'node:crypto';
import { splitCodes } from '../../src/lib/controls/page/compareAddress.ts';
import { decodeScenario } from '../../src/lib/share/link.ts';
import { settingsText } from '../../src/lib/share/pictureSettings.ts';
import { engineInPath, readTravelPath } from '../../src/lib/share/travelPath.ts';

/** What an address says, in one form. */
export interface ReadAddress {
	/** The page of scenarios, a chart in a frame, or an image. */
	kind: 's' | 'compare' | 'embed' | 'svg' | 'png';
	chart?: string;
	/** The hash of each scenario's canonical JSON. */
	scenarios: string[];
	/** Whose numbers it shows for ever; absent = live. */
	engine?: string;
	/** As the grammar writes them, defaults left out. */
	settings?: string;
}

/** Reads an address as the site does, from the root of the site on. */
export function readAddress(address: string): ReadAddress {
	const [kind, first = '', ...rest] = address.split('/');
	if (kind === 's') {
		const engine = engineInPath(rest[0]);
		return { kind, scenarios: [hashOf(first)], ...(engine !== undefined && { engine }) };
	}
	if (kind === 'compare') return { kind, scenarios: splitCodes(first).map(hashOf) };
	const [, state, type] = /^(.*?)(?:\.(svg|png))?$/.exec(rest.join('/'))!;
	const { chart, codes, settings } = readTravelPath(first, state!);
	return {
		kind: kind === 'embed' ? 'embed' : (type as 'svg' | 'png'),
		chart,
		scenarios: codes.map(hashOf),
		...(settings.engine !== undefined && { engine: settings.engine }),
		settings: settingsText(settings)
	};
}

const hashOf = (code: string): string =>
	createHash('sha256')
		.update(JSON.stringify(decodeScenario(code).scenario))
		.digest('hex');
