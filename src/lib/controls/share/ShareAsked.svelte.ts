import type { ChartOptionValues } from '../../charts/frame/chartEntry.ts';
import { offerSharing } from '../../charts/frame/shareContext.ts';

/** What of a page is to be taken elsewhere, asked for by its own button or under a chart. */
export class ShareAsked {
	asked: { chart: string; options: ChartOptionValues } | null = $state.raw(null);

	/** To be made where a page begins, so that all charts on it find it. */
	constructor(chartIds: readonly string[]) {
		offerSharing({
			can: (chart) => chartIds.includes(chart),
			share: (chart, options) => (this.asked = { chart, options })
		});
	}
}
