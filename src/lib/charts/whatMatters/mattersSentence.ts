import { formatOutOf, formatShare } from '../../core/summaries/formatShare.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import { fifthsInWords } from './fifthsInWords.ts';
import { studiedOutcome } from './studiedOutcome.ts';
import { tellingEffects } from './tellingEffects.ts';

/** "Whether rescue comes before escape hangs most on “Escape: level”". */
export function mattersTitle(study: StudyDocument, options?: ChartOptionValues): string {
	const { study: outcome, happens } = studiedOutcome(study, options);
	const [first] = tellingEffects(study, outcome).telling;
	if (outcome.effects.length === 0) return 'Nothing is uncertain in this scenario';
	if (!first) return `No single input tells whether ${happens}`;
	return `Whether ${happens} hangs most on “${first.label}”`;
}

export const mattersMeasures = (study: StudyDocument, options?: ChartOptionValues): string =>
	`In how many of 100 futures ${studiedOutcome(study, options).happens}, where an uncertain number turned out in the ` +
	'lowest or in the highest fifth of what is believed of it; with the 95% interval of the sampling error';

export function mattersSentence(study: StudyDocument, options?: ChartOptionValues): string {
	const { study: outcome, happens } = studiedOutcome(study, options);
	const { share, effects } = outcome;
	const [first, ...next] = tellingEffects(study, outcome).telling;
	const overall = `${capital(happens)} in ${formatOutOf(share)} futures`;
	if (effects.length === 0) return `${overall}. Nothing is uncertain in this scenario.`;
	if (!first) return `${overall}, whichever of the inputs is high or low.`;
	const { lowest, highest } = fifthsInWords(first.input);
	const others = next.slice(0, 2).map(({ label, explained }) => `“${label}” (${formatShare(explained)})`);
	return (
		`${overall}: in ${formatOutOf(first.lowest)} where “${first.label}” is among its lowest fifth` +
		`${aside(lowest, 'lowest fifth')}, in ${formatOutOf(first.highest)} where it is among the highest` +
		`${aside(highest, 'highest fifth')}. To know it would remove ${formatShare(first.explained)} of the variance` +
		`${others.length > 0 ? `; next ${others.length > 1 ? 'are' : 'is'} ${others.join(' and ')}` : ''}. ` +
		'This is observed in the futures as they were drawn; nothing was changed in them.'
	);
}

const aside = (words: string, unless: string): string => (words === unless ? '' : ` (${words})`);

/** Names in quotes stay as they are. */
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
