import { scenariosPath } from './travelPath.ts';

/**
 * Where scenarios open, as it is printed under a picture: "ninefold.example/s/2F_gw2FOLAA".
 *
 * @param origin the site's address, without a slash at the end
 * @param codes one scenario's, or those of several that are compared
 * @param engine the version whose numbers are shown for ever; absent = the latest
 */
export const shortLink = (origin: string, codes: readonly string[], engine?: string): string =>
	`${origin.replace(/^https?:\/\//, '')}/${scenariosPath(codes, engine)}`;
