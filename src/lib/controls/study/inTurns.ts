import type { QuestionKind, Questions } from '../../simulation/questions/questions.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';

/** Nobody waits for the answer any more. */
export class Abandoned extends Error {}

/**
 * The same workers, asked only as much at once as they work on at once, so that whoever asks for something else in between
 * does not wait for all of it; and nothing more once it is over.
 *
 * @param isOver whether nobody waits any more: what is still to be asked rejects with `Abandoned`
 * @param onCounted told how many futures each answer has counted
 */
export function inTurns(asked: Asked, isOver: () => boolean, onCounted: (futures: number) => void): Asked {
	let free = asked.lanes;
	const waiting: (() => void)[] = [];

	const ask: Asked['ask'] = async (kind, question, scenario) => {
		if (free > 0) free--;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			if (isOver()) throw new Abandoned('Something else was asked for in the meantime.');
			const answer = await asked.ask(kind, question, scenario);
			if (kind === 'studyChunks') onCounted(countedIn(answer));
			return answer;
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
	return { lanes: asked.lanes, ask };
}

const countedIn = (answer: Questions[QuestionKind]['answer']): number =>
	(answer as Questions['studyChunks']['answer']).counts.futures;
