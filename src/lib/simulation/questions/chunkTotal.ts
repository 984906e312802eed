import { chunkTotal } from '../../core/futures/prepareRun.ts';
import type { RunPlan } from '../../core/index.ts';

export const answer = async ({ scenario }: RunPlan): Promise<number> => chunkTotal(scenario);
