import { CATALOGUE_IDS } from '../../core/proposals/catalogue/ids.ts';

const LONGEST = 40;

/**
 * An id for a proposal of the reader's own, made from its name: letters, digits and hyphens, begun by a letter, at most
 * 40 characters, and none that is taken or that the catalogue uses.
 *
 * @example proposalId('Boxing (mine)', []) // 'boxing-mine'
 */
export function proposalId(name: string, taken: readonly string[]): string {
	const words = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+/, '');
	const stem = words.slice(0, LONGEST).replace(/-+$/, '') || 'proposal';
	const isTaken = (id: string) => taken.includes(id) || (CATALOGUE_IDS as readonly string[]).includes(id);
	let id = stem;
	for (let number = 2; isTaken(id); number++) {
		const end = `-${number}`;
		id = `${stem.slice(0, LONGEST - end.length).replace(/-+$/, '')}${end}`;
	}
	return id;
}
