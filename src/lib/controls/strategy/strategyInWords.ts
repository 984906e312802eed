import type { Scenario } from '../../core/index.ts';

/** What is done, in a few words: "2 interventions, the three prongs". */
export function strategyInWords({ interventions = [], prongs }: Scenario): string {
	const count = interventions.length;
	const parts = [
		...(count > 0 ? [`${count} intervention${count === 1 ? '' : 's'}`] : []),
		...(prongs ? ['the three prongs'] : [])
	];
	return parts.join(', ') || 'Nothing yet: choose something to try';
}
