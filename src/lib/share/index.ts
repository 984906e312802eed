/** The contents page of links: a scenario as text for an address, and the addresses that Ninefold answers. */

export { decodeScenario, encodeScenario, LinkError } from './link.ts';
export {
	DEFAULT_SETTINGS,
	readSettings,
	SettingsError,
	settingsText,
	type PictureSettings
} from './pictureSettings.ts';
export {
	embedPath,
	engineInPath,
	imagePath,
	readTravelPath,
	scenarioPath,
	type TravellingChart
} from './travelPath.ts';
