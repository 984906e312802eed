import type { CatalogueProposal } from '../proposal.ts';

export const cyborgism: CatalogueProposal = {
	id: 'cyborgism',
	name: 'Cyborgism',
	summary:
		'Makes alignment researchers faster by coupling them closely with language models that ' +
		'simulate and do not act, so that people keep the purpose and the direction. The gain has to come ' +
		'before autonomous agents overtake such pairs.',
	clauses: [
		{
			formula: 'rescue < coherence',
			basis: 'argued',
			why:
				'The person supplies the purpose, and the gain must come before coherent agents of their ' +
				'own leave such pairs behind.'
		},
		{
			formula: 'rescue < deception',
			basis: 'argued',
			why: 'Models that simulate and do not act are used in order to keep deceptive agents out.'
		}
	],
	opens: [],
	closes: ['coherence', 'deception'],
	sources: [
		{
			text: 'Nicholas Kees Dupuis and janus, 2023, Cyborgism',
			url: 'https://www.lesswrong.com/posts/bxt7uCiHam4QXrQAA/cyborgism'
		}
	],
	notes:
		'Rescue is reached here by the pair of person and model, which may be earlier than by the ' +
		'model alone.'
};
