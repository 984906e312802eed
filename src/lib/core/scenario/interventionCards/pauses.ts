import type { Provenance } from '../presets/preset.ts';
import type { YearTrigger } from '../scenario.ts';
import type { InterventionCard } from './interventionCard.ts';

/** One year for all pauses, so that what differs between them is the pause. */
export const PAUSE_YEAR: YearTrigger = { year: { p10: 2027.4, p50: 2028, p90: 2030 } };
export const PAUSE_YEAR_PROVENANCE: Provenance = {
	basis: 'judgement',
	text: 'Nobody has forecast when such a step could be in force. The middle is a little over a year from late 2026, about as long as a prepared agreement takes; the early end needs a shock that moves governments at once, the late end a treaty.'
};

const FLI = {
	text: 'Future of Life Institute, 2023, Pause giant AI experiments: an open letter',
	url: 'https://futureoflife.org/open-letter/pause-giant-ai-experiments/'
};
const MIRI = {
	text: 'Peter Barnett and Aaron Scher (Machine Intelligence Research Institute), 2025, AI governance to avoid extinction: the strategic landscape and actionable research questions',
	url: 'https://arxiv.org/abs/2505.04592'
};
const MIRI_AGREEMENT = {
	text: 'Aaron Scher, David Abecassis, Peter Barnett and Brian Abeyta, 2025, An international agreement to prevent the premature creation of artificial superintelligence',
	url: 'https://arxiv.org/abs/2511.10783'
};
const SEED = {
	text: 'Lauro Langosco, 2023, Shortform: thresholds that matter for alignment',
	url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
};

export const sixMonthPause: InterventionCard = {
	id: 'pause-six-months',
	name: 'Six-month pause',
	summary:
		'All leading developers stop training more capable systems for half a year, as the open letter of 2023 asked.',
	intervention: {
		when: PAUSE_YEAR,
		forYears: 0.5,
		capabilitySpeed: { low: 0, mode: 0.1, high: 0.5 }
	},
	provenance: {
		when: PAUSE_YEAR_PROVENANCE,
		forYears: {
			basis: 'published',
			text: 'The letter asks for “at least 6 months”; the shortest pause that would answer it.',
			url: FLI.url
		},
		capabilitySpeed: {
			basis: 'judgement',
			text: 'The letter asks for a pause that is public, verifiable and includes all key actors, and says that research on more robust systems may go on. So training stops, while better methods, tools and preparations for the day after run on: a tenth of the usual speed, at most half.'
		}
	},
	sources: [FLI]
};

export const fiveYearPause: InterventionCard = {
	id: 'pause-five-years',
	name: 'Five-year pause',
	summary:
		'Governments halt the training of more capable systems for five years. The Machine Intelligence Research Institute (MIRI) writes that this “might reduce risk substantially” but “might not be enough”.',
	intervention: {
		when: PAUSE_YEAR,
		forYears: 5,
		capabilitySpeed: { low: 0, mode: 0.05, high: 0.25 }
	},
	provenance: {
		when: PAUSE_YEAR_PROVENANCE,
		forYears: {
			basis: 'published',
			text: 'MIRI discusses five years as a pause that might reduce risk substantially but might not be enough, and advises to prepare for decades.',
			url: MIRI.url
		},
		capabilitySpeed: {
			basis: 'judgement',
			text: 'A verified halt of training and of research on it lets through what cannot be seen: small-scale and secret work. A twentieth of the usual speed, at most a quarter. A halt of training alone would let far more through; that is the pause of computing power.'
		}
	},
	sources: [MIRI, MIRI_AGREEMENT]
};

export const indefinitePause: InterventionCard = {
	id: 'pause-for-good',
	name: 'Indefinite pause',
	summary:
		'Capability stands still from then on, until it is understood how to go on safely. What no threshold has reached by then, none reaches.',
	intervention: { when: PAUSE_YEAR, capabilitySpeed: 0 },
	provenance: {
		when: PAUSE_YEAR_PROVENANCE,
		forYears: {
			basis: 'published',
			text: 'Without an end: the text that named the nine thresholds holds that this would solve a big part of the problem, and that it is the hardest to bring about. MIRI, too, advises to prepare for decades.',
			url: SEED.url
		},
		capabilitySpeed: {
			basis: 'judgement',
			text: 'Exactly 0, because that is what the word means: over decades any leak would add up, and a pause that leaks is a slowdown.'
		}
	},
	sources: [SEED, MIRI]
};

export const computePause: InterventionCard = {
	id: 'compute-pause',
	name: 'Pause of computing power only',
	summary:
		'No more computing power goes into training for five years, while software, which no meter sees, keeps getting better.',
	intervention: {
		when: PAUSE_YEAR,
		forYears: 5,
		capabilitySpeed: { p10: 0.2, p50: 0.5, p90: 0.85 }
	},
	provenance: {
		when: PAUSE_YEAR_PROVENANCE,
		forYears: {
			basis: 'judgement',
			text: 'As long as the five-year pause, so that the two can be compared.'
		},
		capabilitySpeed: {
			basis: 'derived',
			text: 'The share of progress that comes from software runs on: about half (Forethought’s model of 2025), in 8 of 10 cases 0.2 to 0.85 (inputs of the AI 2027 timelines forecast). That software does not suffer from the lack of computing power for experiments is an assumption in its favour.',
			url: 'https://ai-2027.com/research/timelines-forecast'
		}
	},
	sources: [
		{
			text: 'Eli Lifland and Nikola Jurkovic, 2025, AI 2027: timelines forecast',
			url: 'https://ai-2027.com/research/timelines-forecast'
		},
		{
			text: 'Tom Davidson and Tom Houlden (Forethought), 2025, How quick and big would a software intelligence explosion be?'
		}
	]
};
