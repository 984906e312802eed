import { engineRules, UnknownEngine } from '../core/index.ts';
import { onlyOne, refuseStrangeOptions } from '../frames/checkTravelling.ts';
import { travellingEntry } from '../frames/travellingEntry.ts';
import { decodeScenario } from '../share/link.ts';
import { LinkError } from '../share/linkError.ts';
import { openCodes } from '../share/openCodes.ts';
import { SettingsError } from '../share/pictureSettings.ts';
import { imagePath, LONGEST_CODES, readTravelPath, type TravellingChart } from '../share/travelPath.ts';
import type { PictureJob } from './render/job.ts';

/** Why there is no picture at an address: what of it does not fit. */
export class PictureAddressError extends Error {
	override name = 'PictureAddressError';
	readonly kind: 'unknown' | 'too-long' | 'settings' | 'link' | 'engine';
	readonly status: 400 | 404 | 414;

	constructor(kind: PictureAddressError['kind'], message: string) {
		super(message);
		this.kind = kind;
		this.status = kind === 'unknown' ? 404 : kind === 'too-long' ? 414 : 400;
	}
}

/**
 * Which picture is meant by an address, "survival" and "CODE/dark.svg", without counting or drawing anything.
 *
 * @returns the job, and the one address of that picture from the root of the site: others lead there
 * @throws PictureAddressError, and nothing else
 */
export function askedPicture(chart: string, file: string, origin: string): { job: PictureJob; path: string } {
	const found = travellingEntry(chart);
	if (!found) throw new PictureAddressError('unknown', 'There is no chart of that name.');
	const [, state, type] = /^(.+)\.(svg|png)$/.exec(file) ?? [];
	if (state === undefined || (type !== 'svg' && type !== 'png'))
		throw new PictureAddressError('unknown', 'Pictures of charts end in .svg or .png.');
	if (state.length > LONGEST_CODES)
		throw new PictureAddressError(
			'too-long',
			`This address is too long: at most ${LONGEST_CODES} characters for the scenario.`
		);
	try {
		const travelling = withoutIdle(readTravelPath(chart, state), type);
		const { codes, settings } = travelling;
		refuseStrangeOptions(found, settings);
		if (settings.engine !== undefined) engineRules(settings.engine);
		const scenarios =
			found.kind === 'comparison' ? openCodes(codes) : [decodeScenario(onlyOne(codes)).scenario];
		return {
			job: { kind: 'picture', type, chart, codes, scenarios, settings, origin },
			path: imagePath(travelling, type)
		};
	} catch (error) {
		if (error instanceof SettingsError) throw new PictureAddressError('settings', error.message);
		if (error instanceof LinkError) throw new PictureAddressError('link', error.message);
		if (error instanceof UnknownEngine) throw new PictureAddressError('engine', error.message);
		throw error;
	}
}

/** Without what changes nothing in such a picture, so that each picture has one address. */
function withoutIdle({ chart, codes, settings }: TravellingChart, type: 'svg' | 'png'): TravellingChart {
	const { width, ...others } = settings;
	return {
		chart,
		codes,
		settings: {
			...others,
			...(width === undefined || settings.isCard ? {} : { width }),
			scale: type === 'svg' || settings.isCard ? 1 : settings.scale,
			controls: 'none'
		}
	};
}
