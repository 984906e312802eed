import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS, type ThresholdSlug } from '../../core/index.ts';
import { checkScenario } from '../../core/scenario/parseScenario.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { arrowsOf, type Arrow } from './arrows.ts';
import { arrowsInWords } from './arrowsInWords.ts';
import { circleIn } from './circleIn.ts';
import { crossingOrder, crossings } from './crossingOrder.ts';
import { BADGE, graphGeometry, WIDTH } from './graphGeometry.ts';
import { graphLayout } from './graphLayout.ts';
import { toggledArrow } from './toggledArrow.ts';

const after = (from: ThresholdSlug, to: ThresholdSlug): Arrow => ({ from, to, kind: 'after' });
const base = PRESETS[0]!.scenario;
type Thresholds = typeof base.thresholds;
const withAfter = (changes: Partial<Record<ThresholdSlug, ThresholdSlug[]>>) => ({
	...base,
	thresholds: Object.fromEntries(
		THRESHOLD_SLUGS.map((slug) => [slug, { ...base.thresholds[slug], after: changes[slug] ?? [] }])
	) as Thresholds
});

/** Any arrows between different thresholds, circles among them. */
const anyArrows = fc
	.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean()), { maxLength: 14, selector: String })
	.map((pairs) =>
		pairs.flatMap(([from, to, isAfter]): Arrow[] =>
			from === to
				? []
				: [
						{
							from: THRESHOLD_SLUGS[from]!,
							to: THRESHOLD_SLUGS[to]!,
							kind: isAfter ? 'after' : 'follows'
						}
					]
		)
	);
/** Arrows from lower to higher numbers only: never a circle. */
const freeArrows = anyArrows.map((arrows) =>
	arrows.filter(({ from, to }) => THRESHOLD_SLUGS.indexOf(from) < THRESHOLD_SLUGS.indexOf(to))
);

describe('the layout', () => {
	it('puts whoever waits to the right of all that it waits for', () => {
		fc.assert(
			fc.property(freeArrows, (arrows) => {
				const { spots } = graphLayout(arrows);
				for (const { from, to } of arrows)
					expect(spots.get(from)!.column).toBeLessThan(spots.get(to)!.column);
			})
		);
	});

	it('has every threshold once, each at a place of its own, and every arrow from its begin to its end', () => {
		fc.assert(
			fc.property(anyArrows, (arrows) => {
				const layout = graphLayout(arrows);
				expect([...layout.spots.keys(), ...layout.alone].sort()).toEqual([...THRESHOLD_SLUGS].sort());
				const { middles, height } = graphGeometry(layout);
				expect(new Set([...middles.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
				for (const { x, y } of middles.values()) {
					expect(x - BADGE / 2).toBeGreaterThanOrEqual(0);
					expect(x + BADGE / 2).toBeLessThanOrEqual(WIDTH);
					expect(y - BADGE / 2).toBeGreaterThanOrEqual(0);
					expect(y + BADGE / 2).toBeLessThanOrEqual(height);
				}
				expect(layout.routes.map(({ arrow }) => arrow)).toEqual(arrows);
				for (const { arrow, through } of layout.routes) {
					expect(through[0]).toEqual(layout.spots.get(arrow.from));
					expect(through.at(-1)).toEqual(layout.spots.get(arrow.to));
				}
			})
		);
	});

	it('leads an arrow over several columns past the badges in between', () => {
		const layout = graphLayout([
			after('awareness', 'deception'),
			after('deception', 'escape'),
			after('awareness', 'escape')
		]);
		expect(layout.columns).toBe(3);
		const [, middle] = layout.routes[2]!.through;
		expect(middle!.column).toBe(1);
		expect(middle!.row).not.toBe(layout.spots.get('deception')!.row);
	});

	it('draws nothing but a row of badges where nothing waits', () => {
		expect(graphLayout([])).toEqual({
			columns: 0,
			rows: 0,
			spots: new Map(),
			routes: [],
			alone: [...THRESHOLD_SLUGS]
		});
		expect(graphGeometry(graphLayout([])).ruleY).toBeNull();
	});

	it('untangles what need not cross', () => {
		const links = [
			['a', 'y'],
			['b', 'x']
		] as const;
		const layers = [
			['a', 'b'],
			['x', 'y']
		];
		expect(crossings(layers, links)).toBe(1);
		expect(crossings(crossingOrder(layers, links), links)).toBe(0);
	});
});

describe('arrows', () => {
	it('are read from prerequisites and from ways that follow', () => {
		const arrows = arrowsOf(withAfter({ escape: ['awareness', 'incentive'] }));
		expect(arrows).toEqual([
			{ from: 'awareness', to: 'escape', kind: 'after' },
			{ from: 'incentive', to: 'escape', kind: 'after' },
			{ from: 'deception', to: 'opacity', kind: 'follows' }
		]);
	});

	it('are said in sentences', () => {
		expect(arrowsInWords(withAfter({ deception: ['awareness'] })).map(({ words }) => words)).toEqual([
			'Deception comes only after Awareness',
			// The preset's way "deception" has a median lag of one year.
			'Opacity may come about 1 year after Deception'
		]);
	});

	it('are put there and taken away again', () => {
		expect(toggledArrow(['intent'], 'escape')).toEqual(['intent', 'escape']);
		expect(toggledArrow(['intent', 'escape'], 'escape')).toEqual(['intent']);
	});
});

describe('a circle', () => {
	it('is named by names, whichever place closes it', () => {
		const { faults } = checkScenario(
			withAfter({ escape: ['rescue'], rescue: ['intent'], intent: ['escape'] })
		);
		const circle = circleIn(faults)!;
		expect(circle.words).toBe(
			'These wait for each other, so none could ever come: Escape waits for Rescue waits for Intent waits for Escape.'
		);
		expect(circle.slugs).toEqual(['escape', 'rescue', 'intent']);
	});

	it('of one is said so, and without one nothing is', () => {
		expect(circleIn(checkScenario(withAfter({ escape: ['escape'] })).faults)).toEqual({
			slugs: ['escape'],
			words: 'A threshold cannot wait for itself.'
		});
		expect(circleIn(checkScenario(withAfter({ escape: ['awareness'] })).faults)).toBeNull();
	});
});
