import type { StudyDocument } from '../studyDocument.ts';
import stored from './study.json';

/** A study of a few thousand futures, stored, so that pictures of it change only on purpose. */
export const sampleStudy = (): StudyDocument => structuredClone(stored) as unknown as StudyDocument;
