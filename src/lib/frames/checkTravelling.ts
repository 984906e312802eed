import { LinkError } from '../share/linkError.ts';
import { SettingsError, type PictureSettings } from '../share/pictureSettings.ts';
import type { TravellingEntry } from './travellingEntry.ts';

/** @throws SettingsError for an option that the chart does not have */
export function refuseStrangeOptions({ entry }: TravellingEntry, { options }: PictureSettings): void {
	const known = entry.options.map(({ name }) => name);
	if (Object.keys(options).some((name) => !known.includes(name)))
		throw new SettingsError('This chart has no such option.');
}

/**
 * What a chart of one scenario is drawn from.
 *
 * @throws LinkError where there are several, or none
 */
export function onlyOne<Item>(items: readonly Item[]): Item {
	if (items.length !== 1) throw new LinkError('damaged', 'This chart is of one scenario.');
	return items[0]!;
}
