import type { CarriedError } from './carriedError.ts';
import type { RenderDocument, RenderJob, RenderResult } from './job.ts';

/** What a process that renders is told. */
export interface RendererTask {
	id: number;
	job: RenderJob;
	/** What a picture is drawn from, if it is counted already. */
	document?: RenderDocument | undefined;
}

/** What it answers: that it is there, what came out, or what was wrong. */
export type RendererAnswer =
	{ ready: true } | { id: number; result: RenderResult<RenderJob> } | { id: number; error: CarriedError };

/** Whether an answer is one to this task. */
export function isAnswerTo({ id, job }: RendererTask, answer: unknown): answer is RendererAnswer {
	if (typeof answer !== 'object' || answer === null || !('id' in answer) || answer.id !== id) return false;
	if ('error' in answer) return isCarriedError(answer.error);
	if (!('result' in answer)) return false;
	const { result } = answer;
	if (job.kind === 'picture') return result instanceof Uint8Array && result.length > 0;
	return typeof result === 'object' && (result !== null || job.kind === 'comparison');
}

const isCarriedError = (error: unknown): boolean =>
	typeof error === 'object' && error !== null && 'name' in error && 'message' in error && 'fields' in error;
