import type { Story } from '../../core/index.ts';

/** Where a proposal stands after some of a story's events. */
export type Standing = 'open' | 'failed' | 'safe' | 'undecided';

export interface StandingProposal {
	id: string;
	name: string;
	standing: Standing;
	/** Decided by the very last of those events. */
	isNew: boolean;
}

/** Where every proposal stands after the first `count` events. Undecided is what the whole story leaves open. */
export function storyState({ events, proposals }: Story, count: number): StandingProposal[] {
	const standings = new Map<string, { standing: Standing; isNew: boolean }>();
	for (const [index, { effects }] of events.slice(0, count).entries())
		for (const { change, proposals: ids } of effects) {
			const standing =
				change === 'fails'
					? 'failed'
					: change === 'survives'
						? 'safe'
						: change === 'unresolved'
							? 'undecided'
							: null;
			if (standing) for (const id of ids) standings.set(id, { standing, isNew: index === count - 1 });
		}
	return proposals.map(({ id, name }) => ({
		id,
		name,
		...(standings.get(id) ?? { standing: 'open', isNew: false })
	}));
}
