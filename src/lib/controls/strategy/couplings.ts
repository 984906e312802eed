import type { QuantityPlace } from '../beliefs/quantityPlace.ts';
import { BOOST, SHARE } from './strategyPlaces.ts';

/** A number that ties the prongs together. */
export interface Coupling {
	field: 'multiplier' | 'leak' | 'supportNow' | 'campaign' | 'decay' | 'demo' | 'slowdown';
	label: string;
	hint: string;
	place: QuantityPlace;
}

const PER_YEAR: QuantityPlace = { ...SHARE, unit: 'of 100 a year' };

/** In the order of the story: help for research, what leaks of it, how support comes and goes, what it does. */
export const COUPLINGS: readonly Coupling[] = [
	{
		field: 'multiplier',
		label: 'Research with full help',
		hint: 'How many times as fast it would go with contained systems at full strength.',
		place: BOOST
	},
	{
		field: 'leak',
		label: 'Boost that leaks',
		hint: 'The part of that boost that would speed up capabilities too, where nobody supports holding it back.',
		place: SHARE
	},
	{
		field: 'supportNow',
		label: 'Political support today',
		hint: '0: nobody would slow anything down; 100: all who matter would.',
		place: SHARE
	},
	{
		field: 'campaign',
		label: 'Won by persuasion',
		hint: 'Support gained without new evidence, with prong 2 at full strength.',
		place: PER_YEAR
	},
	{
		field: 'demo',
		label: 'Won by a demonstration',
		hint: 'Support gained each time a contained system shows something alarming, with prong 2 at full strength; twice as much with prong 1 at full strength too.',
		place: SHARE
	},
	{
		field: 'decay',
		label: 'Support that fades',
		hint: 'Of what support there is.',
		place: PER_YEAR
	},
	{
		field: 'slowdown',
		label: 'What full support slows',
		hint: 'The part of the speed of capability that full support would take away.',
		place: SHARE
	}
];
