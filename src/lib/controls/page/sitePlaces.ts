/** The pages around the workbench, by their addresses. */
export const SITE_PLACES = [
	['/gallery', 'Gallery'],
	['/thresholds', 'Thresholds'],
	['/proposals', 'Proposals'],
	['/method', 'Method'],
	['/data', 'Data']
] as const;

export type SitePlace = (typeof SITE_PLACES)[number][0];
