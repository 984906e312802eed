import { createHash } from 'node:crypto';
import { CATALOGUE, PRESETS } from '../core/index.ts';
import { WORKED_SCENARIOS } from '../core/scenario/workedScenarios/index.ts';
import { pageCard } from './pageCard.ts';
import type { PageCard } from './socialTags.ts';

/** The parts of an image's address on a server. */
export interface PicturePlace {
	chart: string;
	file: string;
}

/** What an image is called where it is a file: codes may be longer than names of files. */
export const pictureName = (image: string): string =>
	createHash('sha256').update(image).digest('hex').slice(0, 16);

/**
 * The images that stand for the pages that come with Ninefold, by their names as files: a build of files makes them, since
 * nobody does later.
 */
export function builtInPictures(): Map<string, PicturePlace> {
	const cards = [
		pageCard('/', {}),
		...PRESETS.map(({ id }) => pageCard('/presets/[id]', { id })),
		...WORKED_SCENARIOS.map(({ id }) => pageCard('/gallery/[id]', { id })),
		...CATALOGUE.map(({ id }) => pageCard('/proposals/[id]', { id }))
	];
	return new Map(
		cards.map((card) => {
			const [, chart = '', ...file] = card!.image.split('/');
			return [pictureName(card!.image), { chart, file: file.join('/') }];
		})
	);
}

/** What a page of a build of files shows of itself: its image is a file, and nobody answers oEmbed there. */
export const staticCard = ({ path, image }: PageCard): PageCard => ({
	path,
	image: `cards/${pictureName(image)}.png`
});
