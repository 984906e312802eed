import { partInWords } from './partInWords.ts';
import { partsOf } from './partsOf.ts';

/** The whole condition, to follow "the futures where". */
export const conditionInWords = (given: string): string => partsOf(given).map(partInWords).join(', and ');
