import { exp } from './exponential.ts';

/*
 * W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969), in the
 * form for the normal distribution of his ANORM (SPECFUN): three ranges of |z|, each with a ratio of two polynomials.
 */

const CENTRE = 0.66291;
const ROOT_32 = 5.656854249492380195;
const ONE_OVER_ROOT_TWO_PI = 0.398942280401432677939946;
/** Below this the lower tail rounds to zero. */
const LOWEST = -38.5;

/**
 * e^(-y²/2) at the sixteenths, whose squares are exact: the rest of e^(-y²/2) is then e to a small number. Squaring y
 * itself would lose digits far out.
 */
const DENSITY_AT_SIXTEENTHS = Float64Array.from({ length: 16 * 39 }, (_, sixteenths) =>
	exp(-0.5 * (sixteenths / 16) * (sixteenths / 16))
);

/** Φ(z) - ½ for |z| up to {@link CENTRE}. */
function fromCentre(z: number): number {
	const s = z * z;
	const above =
		(((6.5682337918207449113e-2 * s + 2.2352520354606839287) * s + 1.6102823106855587881e2) * s +
			1.0676894854603709582e3) *
			s +
		1.8154981253343561249e4;
	const below =
		(((s + 4.720258190468824187e1) * s + 9.7609855173777669322e2) * s + 1.0260932208618978205e4) * s +
		4.5507789335026729956e4;
	return (z * above) / below;
}

/** Φ(-y)·e^(y²/2) for y from {@link CENTRE} to √32. */
function shoulder(y: number): number {
	const above =
		(((((((1.0765576773720192317e-8 * y + 3.9894151208813466764e-1) * y + 8.8831497943883759412) * y +
			9.3506656132177855979e1) *
			y +
			5.9727027639480026226e2) *
			y +
			2.4945375852903726711e3) *
			y +
			6.8481904505362823326e3) *
			y +
			1.1602651437647350124e4) *
			y +
		9.8427148383839780218e3;
	const below =
		(((((((y + 2.2266688044328115691e1) * y + 2.3538790178262499861e2) * y + 1.519377599407554805e3) * y +
			6.485558298266760755e3) *
			y +
			1.8615571640885098091e4) *
			y +
			3.4900952721145977266e4) *
			y +
			3.8912003286093271411e4) *
			y +
		1.9685429676859990727e4;
	return above / below;
}

/** Φ(-y)·e^(y²/2) for y above √32. */
function tail(y: number): number {
	const s = 1 / (y * y);
	const above =
		((((2.307344176494017303e-2 * s + 2.1589853405795699e-1) * s + 1.274011611602473639e-1) * s +
			2.2235277870649807e-2) *
			s +
			1.421619193227893466e-3) *
			s +
		2.9112874951168792e-5;
	const below =
		((((s + 1.28426009614491121) * s + 4.68238212480865118e-1) * s + 6.59881378689285515e-2) * s +
			3.78239633202758244e-3) *
			s +
		7.29751555083966205e-5;
	return (ONE_OVER_ROOT_TWO_PI - (s * above) / below) / y;
}

/**
 * Φ(z), the chance that a standard normal number is at most z. Relative error below 1e-15, also far
 * out in the lower tail, down to the smallest ordinary doubles.
 *
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
	const y = Math.abs(z);
	if (y <= CENTRE) return 0.5 + fromCentre(z);
	if (Number.isNaN(z)) return z;
	if (z < LOWEST) return 0;
	if (z > 9) return 1;
	const sixteenths = Math.floor(y * 16);
	const rounded = sixteenths / 16;
	const density = DENSITY_AT_SIXTEENTHS[sixteenths]! * exp(-0.5 * (y - rounded) * (y + rounded));
	const lower = density * (y < ROOT_32 ? shoulder(y) : tail(y));
	return z < 0 ? lower : 1 - lower;
}

/** target[i] = Φ(z[i]) for the first `count`; the same bits as {@link normalCdf}. `z` may be `target`. */
export function normalCdfColumn(z: Float64Array, target: Float64Array, count: number): void {
	for (let i = 0; i < count; i++) target[i] = normalCdf(z[i]!);
}
