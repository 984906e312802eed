import type { WindowStudy } from '../../core/studies/study.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';

export interface WindowRow extends WindowStudy {
	/** The proposals that have this range: "AI control, Process supervision". */
	names: string;
	/** Share of futures in which it opens at all. */
	everOpen: number;
}

/** The different capability ranges, the ones that open most often first. */
export const windowRows = (study: StudyDocument): WindowRow[] =>
	study.windows
		.map((window) => ({
			...window,
			names: window.proposals.map((id) => plainText(study.names[id] ?? id)).join(', '),
			everOpen: 1 - window.neverOpens.share
		}))
		.sort((one, other) => other.everOpen - one.everOpen);
