import { CATALOGUE, PRESETS } from '../core/index.ts';
import { WORKED_SCENARIOS } from '../core/scenario/workedScenarios/index.ts';
import { pageCard } from './pageCard.ts';

/** The parts of an image's address. */
export interface PicturePlace {
	chart: string;
	file: string;
}

/** The images that stand for the pages that come with Ninefold: a build of files makes them, since nobody does later. */
export function builtInPictures(): PicturePlace[] {
	const cards = [
		pageCard('/', {}),
		...PRESETS.map(({ id }) => pageCard('/presets/[id]', { id })),
		...WORKED_SCENARIOS.map(({ id }) => pageCard('/gallery/[id]', { id })),
		...CATALOGUE.map(({ id }) => pageCard('/proposals/[id]', { id }))
	];
	const images = new Set(cards.map((card) => card!.image));
	return [...images].map((image) => {
		const [, chart = '', ...file] = image.split('/');
		return { chart, file: file.join('/') };
	});
}
