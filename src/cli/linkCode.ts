/** The code in an address of the form …/s/CODE (a whole one, or only its path), or undefined if it is none. */
export function linkCode(address: string): string | undefined {
	return /(?:^|\/)s\/([A-Za-z0-9_-]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
}
