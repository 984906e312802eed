import type { ProngLink } from '../../core/index.ts';

/** What each feedback does while it is not cut: the compiler asks for a new one here. */
export const LOOP_EQUATIONS: Readonly<Record<ProngLink, { words: string; tex: string }>> = {
	research: {
		words:
			'Contained systems speed up research. The ramp r rises from 0 to 1 in doublings, from the level where they begin to help to the level where they help fully; c is 1 until escape, then 0.',
		tex: String.raw`m = 1 + (M-1)\,p_1\,c\,r`
	},
	demos: {
		words:
			'A demonstrable threshold that arrives while systems are contained, after the start, wins support at once.',
		tex: String.raw`\Delta P = \delta\,p_2\,(1+p_1)`
	},
	campaign: {
		words: 'Support is worked for, and fades. It stays between 0 and 1.',
		tex: String.raw`\frac{dP}{dt} = \kappa\,p_2 - \lambda\,P`
	},
	leak: {
		words: 'Part of the boost reaches capabilities.',
		tex: String.raw`v_{\text{leak}} = 1 + \ell\,(1-P)\,(m-1)`
	},
	shield: {
		words: 'Support is what stops the leak. Where this is cut, the leak stays as large as without support.',
		tex: String.raw`(1-P) \;\to\; 1`
	},
	slowdown: { words: 'Support slows the race.', tex: String.raw`v_{\text{slow}} = 1 - s\,P` },
	hardenContainment: {
		words: 'What is understood raises the level for escape, in doublings of capability.',
		tex: String.raw`\Delta n_4 = h_4\,\log_2(1+S)`
	},
	hardenOversight: {
		words: 'It raises other thresholds’ levels in the same way: opacity, where nothing else is said.',
		tex: String.raw`\Delta n_i = h_i\,\log_2(1+S)`
	},
	readiness: {
		words:
			'A proposal that needs research of its own is ready when so many research-years are done. Where this is cut, it waits for calendar years.',
		tex: String.raw`S(t_{\text{ready}}) = S_{\text{needed}}`
	}
};
