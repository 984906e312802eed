import { goldenPrints } from './goldenPrints.ts';

/** What the engine around this script offers to answer with: a shell's `print`, or what a page has defined. */
declare const answer: (text: string) => void;

goldenPrints().then(
	(prints) => answer(JSON.stringify({ prints })),
	(error: unknown) => answer(JSON.stringify({ error: String(error) }))
);
