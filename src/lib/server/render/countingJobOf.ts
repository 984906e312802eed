import { travellingEntry } from '../../frames/travellingEntry.ts';
import { SettingsError } from '../../share/pictureSettings.ts';
import type { CountingJob, PictureJob } from './job.ts';

/**
 * What has to be counted before a picture can be drawn.
 *
 * @throws SettingsError for a chart that there is not
 */
export function countingJobOf({ chart, scenarios, settings }: PictureJob): CountingJob {
	const kind = travellingEntry(chart)?.kind;
	const engine = settings.engine === undefined ? {} : { engine: settings.engine };
	const [scenario] = scenarios;
	if (kind === undefined || !scenario) throw new SettingsError('There is no chart of that name.');
	return kind === 'comparison' ? { kind, scenarios, ...engine } : { kind, scenario, ...engine };
}
