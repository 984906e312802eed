export const VERDICTS = ['survives', 'fails', 'unresolved'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a verdict is written beside its colour. */
export const VERDICT_LABELS: Record<Verdict, string> = {
	survives: 'survives',
	fails: 'fails',
	unresolved: 'not decided'
};

/** A fill that differs in pattern as well as colour; needs <VerdictPatterns> with the same prefix in the picture. */
export const verdictFill = (idPrefix: string, verdict: Verdict): string => `url(#${idPrefix}-${verdict})`;
