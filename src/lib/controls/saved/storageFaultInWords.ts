/** Why the browser kept nothing, in words for the reader, and what can be done instead. */
export function storageFaultInWords(error: unknown): string {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError')
		return 'This browser has no room left for this page. Delete something below, or download the scenario as a file.';
	if (name === 'VersionError')
		return 'Another tab shows a later version of this page. Load this one again to save here.';
	return 'This browser lets the page keep nothing: that is so in some private windows, and in pages within other pages. Download the scenario as a file instead.';
}
