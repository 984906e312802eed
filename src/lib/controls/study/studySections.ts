/** The parts of the page that a study of the same futures gives. */
export type StudyPartId = 'windows' | 'matters' | 'together' | 'early';

/** What stands on the page before the study is there. */
export const STUDY_SECTIONS: readonly { id: StudyPartId; heading: string; lead: string }[] = [
	{
		id: 'windows',
		heading: 'When can each method be used?',
		lead: 'Many methods need AI that is capable enough for them, and not yet too capable. In between, a window is open: sometimes for years, often for months, in many futures never.'
	},
	{
		id: 'matters',
		heading: 'What would change the answer?',
		lead: 'The same futures, sorted by what each uncertain number turned out to be, and by what came before what. Nothing is changed in them: this is observed, not forced.'
	},
	{
		id: 'together',
		heading: 'Which few together?',
		lead: 'Proposals that survive in different futures make up for each other. Of those that die of the same thing, one is as good as many.'
	},
	{
		id: 'early',
		heading: 'Does an earlier rescue help?',
		lead: 'A claim at the root of this tool: the earlier AI is able to help us out of the danger, compared with the other eight thresholds, the easier most proposals. Does that hold under these beliefs?'
	}
];
