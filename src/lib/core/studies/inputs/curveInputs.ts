import type { CurveParameter } from '../../curves/curveKernel.ts';
import { parameterDimensions } from '../../curves/parameterDimensions.ts';
import type { CapabilityAxis } from '../../scenario/scenario.ts';
import type { UncertainInput } from './uncertainInput.ts';

/** The uncertain parameters of an axis's curve; for a mixture, also which of its curves is taken. */
export function curveInputs(
	axis: CapabilityAxis,
	index: number,
	parameters: readonly CurveParameter[]
): UncertainInput[] {
	const dimensions = parameterDimensions(parameters, index);
	return parameters.map(({ name, quantity }, number): UncertainInput => {
		const driver = { dimension: dimensions[number]! };
		if (quantity === 'uniform')
			return {
				path: `axes[${index}].curve.of`,
				label: `${axis.name}: which curve, from the first to the last`,
				unit: null,
				quantity: null,
				driver
			};
		const component = /^of\[(\d+)\]\.(.*)$/.exec(name);
		const own = component ? component[2]! : name;
		const curve = component ? ` of curve ${Number(component[1]) + 1}` : '';
		const { text, unit } = wordsOf(own, axis);
		return {
			path: `axes[${index}].curve.${component ? `of[${component[1]}].curve.` : ''}${own}`,
			label: `${axis.name}: ${text}${curve}`,
			unit,
			quantity,
			driver
		};
	});
}

function wordsOf(name: string, { scale }: CapabilityAxis): { text: string; unit: string | null } {
	const steps = scale === 'log2' ? 'doublings' : 'units';
	switch (name) {
		case 'doublingYears':
			return { text: scale === 'log2' ? 'doubling time' : 'years for each unit', unit: 'years' };
		case 'factor':
			return {
				text: `factor by which each ${steps === 'doublings' ? 'doubling' : 'unit'} takes longer`,
				unit: null
			};
		case 'ceilingDoublings':
			return { text: `${steps} left to the ceiling`, unit: steps };
		case 'midpointYears':
			return { text: 'years to the midpoint', unit: 'years' };
		case 'widthYears':
			return { text: 'width in years', unit: 'years' };
		default:
			return { text: name.replace(/^with\./, ''), unit: null };
	}
}
