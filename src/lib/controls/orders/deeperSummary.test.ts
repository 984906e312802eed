import { expect, it } from 'vitest';
import { prefixView } from '../../charts/whatComesFirst/prefixView.ts';
import { PRESETS, prepareRun, simulate, type Scenario } from '../../core/index.ts';
import { answer } from '../../simulation/questions/orderings.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';
import { deeperSummary } from './deeperSummary.ts';

const scenario: Scenario = { ...PRESETS[0]!.scenario, futures: 20_000, proposals: [] };
let asked = 0;
const worker: Asked = {
	lanes: 2,
	ask: (async (_kind: string, question: never, of: Scenario) => {
		asked += 1;
		return answer(await prepareRun(of), question);
	}) as unknown as Asked['ask']
};

it('leads down to the ninth place, counts the orders once, and keeps what the summary says', async () => {
	const summary = await simulate(scenario);
	let shown = summary;
	let text = '';
	for (let place = 1; place <= 8; place++) {
		const { nodes, kept } = prefixView(shown, text);
		const [likeliest] = nodes.filter(({ next }) => next !== null);
		expect(nodes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
		expect(kept).toBeGreaterThan(0);
		text = [text, likeliest!.next!].filter(Boolean).join('.');
		shown = await deeperSummary(worker, summary, text);
		expect(prefixView(shown, text).prefix).toHaveLength(place);
	}
	expect(prefixView(shown, text).nodes).toHaveLength(1);
	// Every step back up shows what a first visit showed there.
	for (let path = text.split('.'); path.length > 0; path = path.slice(0, -1)) {
		const again = await deeperSummary(worker, summary, path.join('.'));
		expect(prefixView(shown, path.join('.')).nodes[0]).toMatchObject({
			next: prefixView(again, path.join('.')).nodes[0]!.next,
			share: prefixView(again, path.join('.')).nodes[0]!.share
		});
		expect(prefixView(shown, path.join('.')).nodes).toHaveLength(
			prefixView(again, path.join('.')).nodes.length
		);
	}
	expect(asked).toBeLessThanOrEqual(5);
	expect(shown.orderings.prefixes.map(({ next, share }) => [next, share])).toEqual(
		summary.orderings.prefixes.map(({ next, share }) => [next, share])
	);
});
