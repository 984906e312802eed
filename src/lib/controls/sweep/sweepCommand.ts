import type { Vary } from '../../core/index.ts';

/** What to type into a terminal to count the same points; quotes keep brackets from the shell. */
export const sweepCommand = (link: string, varies: readonly Vary[], futures: number): string =>
	[
		`ninefold sweep ${link}`,
		...varies.map(({ path, values }) => `--vary "${path}=${values.join(',')}"`),
		`--futures ${futures} --csv`
	].join(' ');
