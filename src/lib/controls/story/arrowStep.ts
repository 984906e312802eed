const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The event to show up to after a key, while `step` of `count` are shown; null where the key is not for stepping. */
export function arrowStep(key: string, step: number, count: number): number | null {
	if (key === 'Home') return 1;
	if (key === 'End') return count;
	const direction = STEPS[key];
	return direction === undefined ? null : Math.min(count, Math.max(1, step + direction));
}
