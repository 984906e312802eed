/** Where on the workbench something is seen: what it is called there, and its place in the page. */
export const PLACES = {
	beliefs: { name: 'What you believe', hash: 'beliefs' },
	thresholds: { name: 'The nine thresholds', hash: 'nine' },
	proposals: { name: 'Which proposals survive?', hash: 'chart-proposals' },
	causes: { name: 'What kills each proposal', hash: 'chart-causes' },
	fan: { name: 'How capable AI becomes', hash: 'chart-fan' },
	arrivals: { name: 'When the thresholds are reached', hash: 'chart-arrivals' },
	survival: { name: 'How long each proposal holds out', hash: 'chart-survival' },
	precedence: { name: 'What comes before what', hash: 'chart-precedence' },
	first: { name: 'What comes first', hash: 'chart-first' },
	story: { name: 'One future', hash: 'one-future' },
	strategy: { name: 'What does our strategy do?', hash: 'strategy-answers' },
	matters: { name: 'What matters', hash: 'chart-matters' },
	facts: { name: 'Telling facts', hash: 'chart-facts' },
	portfolio: { name: 'Best together', hash: 'chart-portfolio' },
	windows: { name: 'Capability ranges', hash: 'chart-windows' },
	claim: { name: 'The earlier rescue, the easier?', hash: 'chart-claim' }
} as const;

export type PlaceId = keyof typeof PLACES;
