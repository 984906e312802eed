import type { CAC } from 'cac';
import { pictureKind } from '../lib/share/pictureKind.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { scenarioFileText } from '../lib/share/scenarioFile.ts';
import { linkCode, mayBeCode } from './linkCode.ts';
import { isFile, openLink, readFile } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { openPicture } from './openPicture.ts';
import { readBytes } from './readBytes.ts';
import { textOf } from './textOf.ts';
import { writeOut, type Streams } from './streams.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

/** `ninefold read`: the scenario that a link holds, or that a picture carries. */
export function addRead(cli: CAC, streams: Streams): void {
	cli
		.command('read <link>', 'Print the scenario that a link holds or a picture of a chart carries, as JSON')
		.option('--index <number>', 'Which scenario of a picture that compares several, 1 for the first')
		.example('ninefold read http://localhost:3000/s/… > my-beliefs.json')
		.example('ninefold read picture.png')
		.action(async (link: string, options: { index?: unknown }) => {
			const index = wholeNumber('--index', options.index, 1);
			await writeOut(streams.stdout, scenarioFileText(await scenarioOf(link, index, streams)));
		});
}

async function scenarioOf(link: string, index: number | undefined, streams: Streams): Promise<Scenario> {
	const isInput = link === STANDARD_INPUT;
	const bytes = isInput
		? await readBytes(streams.stdin, link)
		: !isLink(link) && (await isFile(link))
			? await readFile(link)
			: null;
	if (bytes && pictureKind(bytes) !== null) return openPicture(bytes, link, streams, { index });
	if (!bytes && /\.(png|svg)$/i.test(link)) throw new UsageError(`there is no file ${link}`);
	if (index !== undefined) throw new UsageError('--index: only a picture can carry several scenarios');
	return openLink(codeOf(isInput ? textOf(bytes!).trim() : link), streams);
}

const isLink = (word: string): boolean => linkCode(word) !== undefined || mayBeCode(word);

function codeOf(link: string): string {
	const code = linkCode(link) ?? (mayBeCode(link) ? link : undefined);
	if (code) return code;
	const start = link.length > 40 ? `${link.slice(0, 40)}…` : link;
	throw new UsageError(
		`read: ${JSON.stringify(start)} is not a link; a link is an address with /s/… in it, or only its code`
	);
}
