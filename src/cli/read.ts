import type { CAC } from 'cac';
import { scenarioFileText } from '../lib/share/scenarioFile.ts';
import { linkCode } from './linkCode.ts';
import { openLink } from './locateScenario.ts';
import { writeOut, type Streams } from './streams.ts';

/** `ninefold read`: the scenario that a link holds. */
export function addRead(cli: CAC, streams: Streams): void {
	cli
		.command('read <link>', 'Print the scenario that a link holds, as JSON')
		.example('ninefold read http://localhost:3000/s/… > my-beliefs.json')
		.action(async (link: string) => {
			const scenario = openLink(linkCode(link) ?? link, streams);
			await writeOut(streams.stdout, scenarioFileText(scenario));
		});
}
