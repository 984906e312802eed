import type { Curve } from '../../core/index.ts';

export interface CurveEquation {
	name: string;
	/** What the letters are, and when to believe it. */
	words: string;
	/** Years of progress for n doublings. */
	tex: string;
}

/** Every kind of curve that a scenario may have: the compiler asks for a new one here. */
export const CURVE_EQUATIONS: Readonly<Record<Curve['kind'], CurveEquation>> = {
	steady: {
		name: 'Steady',
		words: 'Every doubling takes d years.',
		tex: String.raw`\tau(n) = n\,d`
	},
	accelerating: {
		name: 'Accelerating (or slowing)',
		words:
			'The first doubling takes d years, and each next one f times as long. Below 1, growth becomes infinite after d/(1 − f) years; above 1 it slows.',
		tex: String.raw`\tau(n) = d\,\frac{1-f^{\,n}}{1-f}`
	},
	saturating: {
		name: 'Saturating',
		words: 'Begins with doublings of d years and comes to an end H doublings above today.',
		tex: String.raw`\tau(n) = -\,d\,H\,\ln\!\left(1-\frac{n}{H}\right)`
	},
	logistic: {
		name: 'Logistic',
		words: 'An S of H doublings with its middle after m years, w years wide.',
		tex: String.raw`\tau(n) = m + w\,\operatorname{logit}\!\left(s_0+(1-s_0)\frac{n}{H}\right),\quad s_0=\frac{1}{1+e^{m/w}}`
	},
	drawn: {
		name: 'Drawn',
		words: 'Points of year and level, straight between them; the last slope goes on.',
		tex: String.raw`n(\tau) = n_k + (n_{k+1}-n_k)\,\frac{\tau-\tau_k}{\tau_{k+1}-\tau_k}`
	},
	expression: {
		name: 'Your own formula',
		words:
			'A text in t, the years since the start, and uncertain numbers with names. It never falls: what counts is its running maximum.',
		tex: String.raw`n(\tau) = \max_{0\le t\le\tau} g(t)`
	},
	mixture: {
		name: 'Mixture',
		words: 'One of several curves in each future, by their weights.',
		tex: String.raw`P(\text{curve } k) = \frac{w_k}{\sum_j w_j}`
	}
};
