import type { Counts } from '../core/index.ts';
import type { Begun, Counted, Job, Picture } from './messages.ts';
import type { QuestionKind, Questions } from './questions/questions.ts';

/** Where futures are counted: in a pool of workers, or on the page itself. */
export interface Runner {
	/** How many tasks it works on at the same time. */
	readonly lanes: number;
	/** Gets ready for a job before its first task. */
	warm(job: Job): Promise<void>;
	/** The first chunk, with its picture. */
	begin(job: Job): Promise<Begun>;
	/** Chunk `firstChunk` and those after it. */
	count(job: Job, firstChunk: number, chunkCount: number): Promise<Counted>;
	/** Merges the parts (which are moved, and of no use afterwards) and reads the summary off them. */
	summarise(job: Job, parts: Counts[]): Promise<Picture>;
	/** Asks something beyond the summary. */
	ask<Kind extends QuestionKind>(
		job: Job,
		kind: Kind,
		question: Questions[Kind]['question']
	): Promise<Questions[Kind]['answer']>;
	close(): void;
}

/** The scenario itself cannot be run; the message is for its author. */
export class TaskRefused extends Error {}

/** A worker crashed or hung while it had the task; the same task may well succeed on another. */
export class WorkerLost extends Error {}
