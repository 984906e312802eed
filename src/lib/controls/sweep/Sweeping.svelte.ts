import { sweepPoints } from '../../core/sweeps/sweepPoints.ts';
import type { Scenario, SweepPoint, Vary } from '../../core/index.ts';
import { sweepDocument, type SweepDocument } from '../../charts/sweepHeat/sweepDocument.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';
import { MOST_POINT_FUTURES, sweepInLanes } from '../../simulation/sweepInLanes.ts';

/** What is to be drawn. */
export interface SweepWish {
	scenario: Scenario;
	/** Two: across and up. */
	varies: Vary[];
	/** What proposals are called. */
	names: ReadonlyMap<string, string>;
}

/** The heat map that is shown, as far as it is counted. */
export class Sweeping {
	shown: SweepDocument | null = $state.raw(null);
	/** What it shows. */
	wish: SweepWish | null = $state.raw(null);
	/** How many futures each point has when all is counted. */
	futures = $state(0);
	busy = $state(false);
	/** Why nothing new is shown, in words for the reader; empty when something is. */
	message = $state('');

	#asked: Asked;
	#aborter: AbortController | null = null;

	constructor(asked: Asked) {
		this.#asked = asked;
	}

	async draw(wish: SweepWish): Promise<void> {
		this.stop();
		const aborter = new AbortController();
		this.#aborter = aborter;
		this.busy = true;
		this.message = '';
		try {
			const futures = Math.min(wish.scenario.futures, MOST_POINT_FUTURES);
			const grid = await sweepPoints({ ...wish.scenario, futures }, wish.varies);
			if (aborter.signal.aborted) return;
			const points: (SweepPoint | undefined)[] = grid.map(() => undefined);
			const show = () => (this.shown = sweepDocument(wish.scenario, wish.varies, points, wish.names));
			this.wish = wish;
			this.futures = futures;
			show();
			// Many points may come within one picture of the screen.
			let isDue = false;
			await sweepInLanes(this.#asked, grid, {
				signal: aborter.signal,
				onPoint: (point) => {
					points[point.index] = point;
					if (isDue) return;
					isDue = true;
					requestAnimationFrame(() => {
						isDue = false;
						if (!aborter.signal.aborted) show();
					});
				}
			});
			show();
		} catch (error) {
			if (!aborter.signal.aborted) this.message = error instanceof Error ? error.message : String(error);
		}
		if (this.#aborter === aborter) this.busy = false;
	}

	/** Gives up what is not counted yet; what is stays. */
	stop(): void {
		this.#aborter?.abort();
		this.#aborter = null;
		this.busy = false;
	}
}
