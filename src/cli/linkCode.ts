import { engineInPath } from '../lib/share/travelPath.ts';

/** Whether it can only be meant as an address of the page. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * The code in an address of the form …/s/CODE (a whole one, or only its path), or undefined if it is none. After
 * https:// it is taken as it stands, whatever it holds and whatever follows, so that a damaged link is called one.
 */
export function linkCode(address: string): string | undefined {
	if (isWebAddress(address)) return /\/#?s\/([^/?#]+)/.exec(address)?.[1];
	return /(?:^|[/#])s\/([A-Za-z0-9_-]+)(?:\/engine-[\d-]+)?\/?(?:[?#].*)?$/.exec(address)?.[1];
}

/** The version of the engine that a frozen address names; undefined for any other. */
export const frozenEngine = (address: string): string | undefined =>
	engineInPath(/\/#?s\/[^/?#]+\/(engine-[\d-]+)\/?(?:[?#].*)?$/.exec(`/${address}`)?.[1]);

/** The first character of a code is the version of links that it was made with; names of presets begin with a letter. */
export const mayBeCode = (word: string): boolean => /^\d[A-Za-z0-9_-]{3,}$/.test(word);
