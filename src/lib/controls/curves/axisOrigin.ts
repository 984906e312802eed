import type { CapabilityAxis, Preset, Provenance, Quantity } from '../../core/index.ts';
import { provenanceOf } from '../../core/scenario/presets/provenanceOf.ts';
import { valueAt } from '../beliefs/documentPath.ts';

/**
 * The preset's number at a place of an axis, and its source. The axis is found by its id: where others were taken out or
 * added before it, the same path leads to another axis.
 *
 * @param below the place below the axis, such as 'curve.doublingYears'
 */
export function axisOrigin(
	preset: Preset,
	axis: CapabilityAxis,
	below: string
): { standard?: Quantity; provenance?: Provenance } | null {
	const index = preset.scenario.axes.findIndex(({ id }) => id === axis.id);
	if (index < 0) return null;
	const path = `axes[${index}].${below}`;
	const standard = valueAt(preset.scenario, path) as Quantity | undefined;
	const provenance = provenanceOf(preset, path);
	return { ...(standard === undefined ? {} : { standard }), ...(provenance ? { provenance } : {}) };
}
