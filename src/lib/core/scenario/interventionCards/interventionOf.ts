import type { Intervention } from '../scenario.ts';
import type { InterventionCard } from './interventionCard.ts';

/** The first of `id`, `id-2`, `id-3` … that is not taken. */
export function freeInterventionId(id: string, taken: readonly string[]): string {
	if (!taken.includes(id)) return id;
	let number = 2;
	while (taken.includes(`${id}-${number}`)) number += 1;
	return `${id}-${number}`;
}

/** An intervention made from a card, with an id that none of the taken ones has. */
export function interventionOf(card: InterventionCard, taken: readonly string[] = []): Intervention {
	const id = freeInterventionId(card.id, taken);
	const number = id.slice(card.id.length + 1);
	return { id, name: number ? `${card.name} ${number}` : card.name, ...card.intervention };
}
