import type { CapabilityAxis, Curve, Summary } from '../../core/index.ts';
import type { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import { axisFrame } from './axisMedian.ts';
import { changedKind, type KindChange } from './changedKind.ts';
import type { CurveKind } from './curveKinds.ts';
import type { CurveView } from './curvePlot.ts';
import { curveView } from './curveView.ts';
import { medianCurve, progressOf, type LevelCurve, type LevelFrame } from './medianCurve.ts';
import { ParsedFormulas } from './ParsedFormulas.svelte.ts';
import type { PointLimits } from './pointMoves.ts';
import { recalledCurve, rememberCurve } from './rememberedCurves.ts';
import { rescaledAxis, type RescaledAs } from './rescaledAxis.ts';
import type { SingleCurve } from './singleCurve.ts';
import { withoutAxis, type MoveTo } from './withoutAxis.ts';

/** A curve of the axis with its place below it and its middle course; null where that cannot be computed. */
export interface PlacedCurve {
	below: string;
	curve: SingleCurve;
	median: LevelCurve | null;
}

/** What is being edited of one axis: which of its curves, what the picture of them shows, and the changes as a whole. */
export class CurveEditing {
	readonly formulas = new ParsedFormulas();
	/** Which curve of a mixture is being edited. */
	active = $state(0);
	toHorizon = $state(false);

	#beliefs: Beliefs;
	#axisId: () => string;
	#summary: () => Summary;
	/** The view while something is being dragged in it: it holds still. */
	#held: CurveView | null = $state.raw(null);
	/** The last state of each curve whose course could be computed: a formula that is being typed often cannot. */
	#lastGood: Record<string, { curve: SingleCurve; median: LevelCurve }> = {};

	constructor(beliefs: Beliefs, axisId: () => string, summary: () => Summary) {
		this.#beliefs = beliefs;
		this.#axisId = axisId;
		this.#summary = summary;
	}

	readonly index = $derived.by(() =>
		Math.max(
			0,
			this.#beliefs.draft.axes.findIndex(({ id }) => id === this.#axisId())
		)
	);
	readonly axis: CapabilityAxis = $derived.by(() => this.#beliefs.draft.axes[this.index]!);
	readonly path = $derived.by(() => `axes[${this.index}]`);
	readonly frame: LevelFrame = $derived.by(() => axisFrame(this.axis, this.#beliefs.draft));

	readonly curves: PlacedCurve[] = $derived.by(() => {
		const { curve } = this.axis;
		const placed =
			curve.kind === 'mixture'
				? curve.of.map((item, index) => ({ below: `curve.of[${index}].curve`, curve: item.curve }))
				: [{ below: 'curve', curve }];
		return placed.map((one) => ({ ...one, median: this.#medianOf(one) }));
	});
	readonly edited: PlacedCurve = $derived.by(
		() => this.curves[Math.min(this.active, this.curves.length - 1)]!
	);

	readonly #freeView: CurveView = $derived.by(() =>
		curveView(
			this.axis,
			this.curves[0]!.median,
			{ ...this.#beliefs.scenario, start: this.frame.startYear, horizon: this.frame.horizonYear },
			this.#summary(),
			this.toHorizon
		)
	);
	readonly view: CurveView = $derived.by(() => this.#held ?? this.#freeView);
	readonly limits: PointLimits = $derived.by(() => ({
		scale: this.axis.scale,
		startYear: this.frame.startYear,
		levelSpan: this.view.levels[1] - this.view.levels[0]
	}));

	hold(): void {
		this.#held ??= this.view;
	}
	release(): void {
		this.#held = null;
	}

	set(below: string, value: unknown): void {
		this.#beliefs.set(`${this.path}.${below}`, value);
	}

	/** Another kind for the curve at a place; what was there before comes back when its kind is chosen again. */
	changeKind(below: string, curve: Curve, kind: CurveKind): void {
		if (kind === curve.kind) return;
		const place = `${this.axis.id} ${below}`;
		rememberCurve(this.#beliefs, place, curve);
		const next =
			recalledCurve(this.#beliefs, place, kind, curve) ??
			changedKind(this.#readable(below, curve), kind, this.#change());
		if (below === 'curve') this.active = 0;
		this.set(below, next);
	}

	rescale(as: RescaledAs): void {
		const [first, last] = this.view.years;
		const expressions = this.formulas.expressions;
		const axis = { ...this.axis, curve: this.#readable('curve', this.axis.curve) };
		const changed = rescaledAxis(axis, as, this.frame, last - first, this.view.levels[1], expressions);
		this.#beliefs.set(this.path, changed);
	}

	/** @throws where a formula among the axes cannot be read, or a number makes no sense */
	async remove(to: MoveTo): Promise<void> {
		const id = this.axis.id;
		const all = this.#beliefs.draft.axes.flatMap(({ curve }) =>
			curve.kind === 'mixture' ? curve.of.map((item) => item.curve) : [curve]
		);
		await this.formulas.learn(all);
		this.#beliefs.edit((draft) => withoutAxis(draft, id, to, this.formulas.expressions));
	}

	#change(): KindChange {
		const [first, last] = this.view.years;
		const { frame } = this;
		return {
			frame,
			spanYears: last - first,
			topGain: progressOf(this.view.levels[1], frame) - progressOf(frame.levelNow, frame),
			expressions: this.formulas.expressions
		};
	}

	#medianOf({ below, curve }: Pick<PlacedCurve, 'below' | 'curve'>): LevelCurve | null {
		const key = `${below} ${curve.kind}`;
		try {
			const median = medianCurve(curve, this.frame, this.formulas.expressions);
			this.#lastGood[key] = { curve, median };
			return median;
		} catch {
			return this.#lastGood[key]?.median ?? null;
		}
	}

	/** The curve itself, or where its formula cannot be read the last that could. */
	#readable(below: string, curve: Curve): Curve {
		if (curve.kind === 'mixture') {
			const of = curve.of.map((item, index) => ({
				...item,
				curve: this.#readable(`curve.of[${index}].curve`, item.curve) as SingleCurve
			}));
			return { ...curve, of };
		}
		if (curve.kind !== 'expression' || this.formulas.expressions.has(curve.gain)) return curve;
		return this.#lastGood[`${below} ${curve.kind}`]?.curve ?? { kind: 'steady', doublingYears: 1 };
	}
}
