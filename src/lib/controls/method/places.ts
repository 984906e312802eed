/**
 * Where on the workbench something is seen: what it is called there, and its place in the page. The build fails where a
 * place does not exist.
 */
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
	strategy: { name: 'What we do about it', hash: 'strategy-heading' },
	comparison: { name: 'Side by side', hash: 'compared' },
	matters: { name: 'What would change the answer?', hash: 'study-matters' },
	together: { name: 'Which few together?', hash: 'study-together' },
	windows: { name: 'When can each method be used?', hash: 'study-windows' },
	early: { name: 'Does an earlier rescue help?', hash: 'study-early' }
} as const;

export type PlaceId = keyof typeof PLACES;
