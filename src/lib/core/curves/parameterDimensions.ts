import { curveParameterDimension } from '../draws/variables.ts';
import type { CurveParameter } from './curveKernel.ts';

/**
 * The dimension of each of a curve's parameters: they are numbered within the curve, and in a mixture within each of its
 * curves.
 *
 * @param axis the axis's position in the scenario
 */
export function parameterDimensions(parameters: readonly CurveParameter[], axis: number): number[] {
	const seenPerComponent = new Map<string, number>();
	return parameters.map(({ name }) => {
		const component = /^of\[\d+\]/.exec(name)?.[0] ?? (name === 'choice' ? 'choice' : '');
		const index = seenPerComponent.get(component) ?? 0;
		seenPerComponent.set(component, index + 1);
		return curveParameterDimension(axis, name, index);
	});
}
