import type { Component } from 'svelte';
import type { TargetsProps } from './targetsProps.ts';

export interface Targets {
	/** What the reader is told under the chart. */
	hint: string;
	load: () => Promise<{ default: Component<TargetsProps> }>;
}

/** What can be pointed at, by chart. It is loaded when the chart comes near the view. */
export const TARGETS: Readonly<Record<string, Targets>> = {
	precedence: {
		hint: 'Press a cell to look only at the futures where it is so.',
		load: () => import('./MatrixTargets.svelte')
	},
	first: {
		hint: 'Press a block to look only at the futures that begin so.',
		load: () => import('./FirstTargets.svelte')
	},
	arrivals: {
		hint: 'Drag across a row to look only at the futures where it comes in those years.',
		load: () => import('./SpanTargets.svelte')
	}
};
