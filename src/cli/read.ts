import type { CAC } from 'cac';
import { scenarioFileText } from '../lib/share/scenarioFile.ts';
import { linkCode, mayBeCode } from './linkCode.ts';
import { openLink } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { readText } from './readText.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/** `ninefold read`: the scenario that a link holds. */
export function addRead(cli: CAC, streams: Streams): void {
	cli
		.command('read <link>', 'Print the scenario that a link holds, as JSON')
		.example('ninefold read http://localhost:3000/s/… > my-beliefs.json')
		.action(async (link: string) => {
			const address = link === STANDARD_INPUT ? (await readText(streams.stdin, link)).trim() : link;
			const scenario = openLink(codeOf(address), streams);
			await writeOut(streams.stdout, scenarioFileText(scenario));
		});
}

function codeOf(link: string): string {
	const code = linkCode(link) ?? (mayBeCode(link) ? link : undefined);
	if (code) return code;
	const start = link.length > 40 ? `${link.slice(0, 40)}…` : link;
	throw new UsageError(
		`read: ${JSON.stringify(start)} is not a link; a link is an address with /s/… in it, or only its code`
	);
}
