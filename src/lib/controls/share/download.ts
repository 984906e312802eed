export interface MadeFile {
	name: string;
	type: string;
	content: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser, as a pressed link to one would. */
export function download({ name, type, content }: MadeFile): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Browsers begin a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
