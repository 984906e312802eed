import { deflateSync, Inflate } from 'fflate';
import { bytesOf, charactersOf, checkCharacters } from './linkCharacters.ts';
import { dictionaryOf, isCodeVersion, LATEST_CODE_VERSION, type CodeVersion } from './linkDictionary.ts';
import { damaged, LinkError, tooNew } from './linkError.ts';

const MOST_BYTES = 64 * 1024;
const LONGEST_CODE = 100_000;
/** How much is unpacked between two looks at the size; deflate grows its input at most about a thousandfold. */
const SLICE_BYTES = 64;

/** Text as a code: the version, three check characters, and the deflated text in base64url. */
export function pack(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const body = charactersOf(deflateSync(bytes, { level: 9, dictionary: dictionaryOf(LATEST_CODE_VERSION) }));
	return LATEST_CODE_VERSION + checkCharacters(body) + body;
}

/**
 * The text inside a code.
 *
 * @throws LinkError
 */
export function unpack(code: string): string {
	if (code === '') throw damaged('nothing of it is left');
	if (!/^[A-Za-z0-9_-]*$/.test(code)) throw damaged('it holds characters that no link has');
	const version = code[0]!;
	if (!isCodeVersion(version)) {
		if (/[1-9]/.test(version)) throw tooNew('Its first character belongs to a later version of links.');
		throw damaged('it does not begin as links do');
	}
	if (code.length > LONGEST_CODE) throw damaged('it is longer than any scenario');
	const body = code.slice(4);
	const bytes = code.slice(1, 4) === checkCharacters(body) ? bytesOf(body) : undefined;
	if (!bytes) throw damaged('characters are missing or were changed');
	return inflate(bytes, version);
}

function inflate(bytes: Uint8Array, version: CodeVersion): string {
	let text = '';
	let size = 0;
	let isDone = false;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		const inflater = new Inflate({ dictionary: dictionaryOf(version) }, (chunk, final) => {
			size += chunk.length;
			if (size > MOST_BYTES) throw damaged('it unpacks to more than any scenario');
			text += decoder.decode(chunk, { stream: !final });
			isDone ||= final;
		});
		for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
			inflater.push(bytes.subarray(from, from + SLICE_BYTES), from + SLICE_BYTES >= bytes.length);
		}
	} catch (error) {
		throw error instanceof LinkError ? error : damaged('it cannot be unpacked');
	}
	if (!isDone) throw damaged('its end is missing');
	return text;
}
