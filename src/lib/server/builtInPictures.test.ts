import { expect, it } from 'vitest';
import { CATALOGUE, PRESETS } from '../core/index.ts';
import { askedPicture } from './askedPicture.ts';
import { builtInPictures, pictureName } from './builtInPictures.ts';

it('each page that comes along has one, under an address that gives it', () => {
	const places = builtInPictures();
	expect(places.size).toBeGreaterThanOrEqual(CATALOGUE.length + PRESETS.length);
	for (const [name, { chart, file }] of places) {
		expect(name).toBe(pictureName(`chart/${chart}/${file}`));
		const { job, path } = askedPicture(chart, file, 'https://ninefold.example');
		expect(path).toBe(`chart/${chart}/${file}`);
		expect(job).toMatchObject({ kind: 'picture', type: 'png', settings: { isCard: true } });
	}
});
