import type { GoldenPrint } from './goldenPrints.ts';

/** What the script answered; an error in there becomes one here. */
export function printsOf(answer: string): Record<string, GoldenPrint> {
	const { prints, error } = JSON.parse(answer) as { prints?: Record<string, GoldenPrint>; error?: string };
	if (!prints) throw new Error(error);
	return prints;
}
