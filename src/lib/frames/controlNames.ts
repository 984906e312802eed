import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';
import { SettingsError, type PictureSettings } from '../share/pictureSettings.ts';

/** What can be moved where a chart travels: each threshold by its slug, how fast capability grows, and the shared error. */
export const CONTROL_NAMES: readonly string[] = [...THRESHOLD_SLUGS, 'growth', 'common'];

/**
 * The controls that settings name, in one order.
 *
 * @throws SettingsError for a name that is none
 */
export function controlsOf({ controls }: PictureSettings): readonly string[] {
	if (controls === 'none') return [];
	if (controls === 'all') return CONTROL_NAMES;
	const unknown = controls.find((name) => !CONTROL_NAMES.includes(name));
	if (unknown !== undefined)
		throw new SettingsError(
			`"${unknown.slice(0, 40)}" cannot be moved: controls are ${CONTROL_NAMES.join(', ')}.`
		);
	return CONTROL_NAMES.filter((name) => controls.includes(name));
}
