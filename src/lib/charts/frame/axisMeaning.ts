import type { CapabilityAxis } from '../../core/scenario/scenario.ts';

const MEANINGS: Record<string, string> = {
	'horizon hours':
		'How long the tasks are that AI completes half of the time, by the working time that they take a skilled person.',
	'cyber hours':
		'How long the hacking tasks are that AI completes half of the time, by the working time that they take an expert.',
	'oversight × today’s gap':
		'How far the workings of AI have outgrown our means to follow them, compared with today.'
};

/** What the presets' axes measure, in a plain sentence; empty for an axis that a reader has named. */
export const axisMeaning = ({ id, unit }: Pick<CapabilityAxis, 'id' | 'unit'>): string =>
	MEANINGS[`${id} ${unit}`] ?? '';
