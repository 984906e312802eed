import type { Counts, Scenario, Summary } from '../core/index.ts';
import type { QuestionKind } from './questions/questions.ts';

/** A scenario on its way through the workers. The id changes with every request, so a worker compiles it only once. */
export interface Job {
	id: number;
	scenario: Scenario;
	/** By the rules of which version of the engine; absent = the one that runs. */
	engine?: string | undefined;
}

/** What is asked of a worker. Every task carries its own id, which its outcome repeats. */
export type Task =
	| { type: 'warm'; id: number; job: Job }
	/** The first chunk, counted and read at once: between a change and its first picture there is one question. */
	| { type: 'begin'; id: number; job: Job }
	| { type: 'count'; id: number; job: Job; firstChunk: number; chunkCount: number }
	| { type: 'summarise'; id: number; job: Job; parts: Counts[] }
	/** Something beyond the summary: see questions/. */
	| { type: 'ask'; id: number; job: Job; kind: QuestionKind; question: unknown };

export type Outcome =
	| { type: 'warmed'; id: number }
	| { type: 'begun'; id: number; begun: Begun }
	| { type: 'counted'; id: number; counted: Counted }
	| { type: 'summarised'; id: number; picture: Picture }
	| { type: 'answered'; id: number; answer: unknown }
	/** The scenario cannot be run: its own fault, and trying again would not help. */
	| { type: 'refused'; id: number; message: string };

/** The counts of a few chunks, and how many chunks the whole scenario has. */
export interface Counted {
	counts: Counts;
	chunkTotal: number;
}

/** The picture of the first chunk, and how many chunks the whole scenario has. */
export interface Begun {
	picture: Picture;
	chunkTotal: number;
}

/** The counts so far, and what is read off them. */
export interface Picture {
	counts: Counts;
	summary: Summary;
	/** How many chunks to draw beyond those counted, once they are the scenario's own or more: its condition keeps too few. */
	moreChunks: number;
}
