import type { Component } from 'svelte';

/** A chart as the text of an SVG element, in browsers and in Node. Nothing of it is seen where it is drawn. */
export async function drawnSvg(
	Chart: Component<Record<string, unknown>>,
	props: Record<string, unknown>
): Promise<string> {
	// Which of the two is there was decided when the components were built.
	if (import.meta.env.SSR) {
		const { render } = await import('svelte/server');
		// Marks by which Svelte finds its blocks again: nothing takes this picture over.
		return render(Chart, { props })
			.body.replace(/<!--.*?-->/gs, '')
			.trim();
	}
	const { flushSync, mount, unmount } = await import('svelte');
	const target = document.createElement('div');
	const drawn = mount(Chart, { target, props });
	try {
		flushSync();
		return target.querySelector('svg')?.outerHTML.replace(/<!--.*?-->/gs, '') ?? '';
	} finally {
		void unmount(drawn);
	}
}
