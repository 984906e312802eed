import { flushSync, mount, unmount, type Component } from 'svelte';
import ChartFile from './ChartFile.svelte';
import type { ChartDocument, ChartEntry } from './frame/chartEntry.ts';
import type { ChartPicture } from './renderSvg.ts';
import { svgFile } from './svgFile.ts';

/**
 * What `renderEntrySvg` does, for browsers: components that were built for them can be drawn only into a document. Nothing
 * of it is seen: it is drawn beside the page.
 */
export function mountEntrySvg<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	summary: Document,
	picture: ChartPicture = {}
): string {
	// A component's type parameter cannot be named where it is drawn.
	const File = ChartFile as unknown as Component<Record<string, unknown>>;
	return svgFile(entry, summary, picture, (props) => {
		const target = document.createElement('div');
		const drawn = mount(File, { target, props });
		try {
			flushSync();
			return new XMLSerializer().serializeToString(target.firstElementChild!);
		} finally {
			void unmount(drawn);
		}
	});
}
