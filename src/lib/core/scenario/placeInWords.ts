import { pathKeys } from './pathKeys.ts';
import type { CapabilityAxis, Scenario, Way } from './scenario.ts';
import { isThresholdSlug, thresholdOf, THRESHOLDS, type ThresholdSlug } from './thresholds.ts';

/** What a place of a scenario is called, and what its number is counted in; null where it has no unit. */
export interface PlaceWords {
	label: string;
	unit: string | null;
}

type Key = string | number;

/**
 * A path of the scenario document in plain words: `thresholds.escape.ways[0].level.p50` is "Escape: level". The middle of a
 * quantity is called like the quantity. A path that has no words is called by itself.
 */
export function placeInWords(scenario: Scenario, path: string): PlaceWords {
	const keys = pathKeys(path) ?? [];
	const end = END_WORDS[String(keys.at(-1))];
	const place = end === undefined ? keys : keys.slice(0, -1);
	const words = wordsOf(scenario, place);
	if (!words) return { label: path, unit: null };
	return end ? { label: `${words.label}, ${end}`, unit: isShare(keys) ? null : words.unit } : words;
}

/** What is said of a quantity's parts; nothing of those that stand for its middle. */
const END_WORDS: Record<string, string | undefined> = {
	p50: '',
	median: '',
	mean: '',
	mode: '',
	exponentialMean: '',
	p10: '1 in 10 below',
	p90: '1 in 10 above',
	sd: 'spread',
	sigma: 'spread',
	low: 'lowest',
	high: 'highest',
	from: 'earliest',
	never: 'chance that it never comes'
};
const isShare = (keys: readonly Key[]): boolean => keys.at(-1) === 'never';

const PLAIN: Record<string, PlaceWords> = {
	title: { label: 'Title', unit: null },
	notes: { label: 'Notes', unit: null },
	start: { label: 'Start', unit: null },
	horizon: { label: 'Horizon', unit: null },
	seed: { label: 'Seed', unit: null },
	futures: { label: 'Futures drawn', unit: null },
	given: { label: 'Condition', unit: null },
	exitYears: { label: 'Exit: years after rescue', unit: 'years' },
	axes: { label: 'Capability axes', unit: null },
	proposals: { label: 'Proposals', unit: null },
	interventions: { label: 'Interventions', unit: null },
	prongs: { label: 'The three prongs', unit: null },
	speed: { label: 'Ups and downs of progress', unit: null },
	'speed.volatility': { label: 'Ups and downs of progress', unit: null },
	'speed.persistence': { label: 'How long ups and downs last', unit: null },
	dependence: { label: 'Shared error of all thresholds', unit: null },
	'dependence.common': { label: 'Shared error of all thresholds', unit: null },
	'dependence.matrix': { label: 'Shared error, pair by pair', unit: null },
	'prongs.containment': { label: 'Prong 1, careful bootstrapping: strength', unit: null },
	'prongs.demos': { label: 'Prong 2, demonstrations and persuasion: strength', unit: null },
	'prongs.understanding': { label: 'Prong 3, understanding minds: strength', unit: null },
	'prongs.multiplier': { label: 'Prongs: research with full help', unit: '× today' },
	'prongs.leak': { label: 'Prongs: boost that leaks', unit: null },
	'prongs.supportNow': { label: 'Prongs: political support today', unit: null },
	'prongs.campaign': { label: 'Prongs: support won by persuasion', unit: 'a year' },
	'prongs.decay': { label: 'Prongs: support that fades', unit: 'a year' },
	'prongs.demo': { label: 'Prongs: support won by a demonstration', unit: null },
	'prongs.slowdown': { label: 'Prongs: what full support slows', unit: null },
	'prongs.demonstrable': { label: 'Prongs: what can be demonstrated', unit: null },
	'prongs.cut': { label: 'Prongs: feedbacks cut', unit: null },
	'prongs.ramp.from': { label: 'Prongs: level where help begins', unit: null },
	'prongs.ramp.to': { label: 'Prongs: level of full help', unit: null },
	'prongs.ramp': { label: 'Prongs: levels between which help grows', unit: null }
};

function wordsOf(scenario: Scenario, keys: readonly Key[]): PlaceWords | null {
	const plain = PLAIN[keys.join('.')];
	if (plain) return plain;
	const [first, second, ...rest] = keys;
	if (first === 'axes' && typeof second === 'number') return axisWords(scenario.axes[second], rest);
	if (first === 'thresholds' && typeof second === 'string' && isThresholdSlug(second))
		return thresholdWords(scenario, second, rest);
	if (first === 'interventions' && typeof second === 'number')
		return interventionWords(scenario.interventions?.[second]?.name ?? `Intervention ${second + 1}`, rest);
	if (first === 'dependence' && rest.length === 2) return pairWords(rest);
	if (first === 'prongs' && second === 'hardening') return hardeningWords('Prongs', rest[0]);
	if (first === 'proposals' && typeof second === 'number') return proposalWords(scenario, second, rest);
	return null;
}

function pairWords(places: readonly Key[]): PlaceWords | null {
	const [one, other] = places.map((place) => THRESHOLDS[Number(place)]);
	return one && other
		? { label: `${one.shortName} with ${other.shortName}: shared error`, unit: null }
		: null;
}

function axisWords(axis: CapabilityAxis | undefined, keys: readonly Key[]): PlaceWords | null {
	if (!axis) return null;
	const named = (words: string, unit: string | null = null): PlaceWords => ({
		label: `${axis.name}: ${words}`,
		unit
	});
	const [field, ...rest] = keys;
	if (field === undefined) return { label: axis.name, unit: null };
	if (field === 'now') return named('level now', axis.unit);
	const step = axis.scale === 'log2' ? 'doubling' : 'unit';
	if (field === 'pastDoublingYears') return named(`time for each ${step} in the past`, 'years');
	if (field !== 'curve') return named(String(field));
	return curveWords(axis.scale, rest, named);
}

function curveWords(
	scale: CapabilityAxis['scale'],
	keys: readonly Key[],
	named: (words: string, unit?: string | null) => PlaceWords
): PlaceWords {
	const [field, second, third, ...rest] = keys;
	const steps = scale === 'log2' ? 'doublings' : 'units';
	if (field === 'of' && typeof second === 'number' && third === 'curve')
		return curveWords(scale, rest, (words, unit) => named(`${words} of curve ${second + 1}`, unit));
	if (field === 'of' && typeof second === 'number' && third === 'weight')
		return named(`weight of curve ${second + 1}`);
	switch (field) {
		case 'doublingYears':
			return named(scale === 'log2' ? 'doubling time' : 'time for one unit', 'years');
		case 'factor':
			return named(`factor from one ${scale === 'log2' ? 'doubling' : 'unit'} to the next`);
		case 'ceilingDoublings':
			return named(`${steps} left to the ceiling`, steps);
		case 'midpointYears':
			return named('time to the midpoint', 'years');
		case 'widthYears':
			return named('width of the rise', 'years');
		case 'with':
			return named(String(second));
		default:
			return named('curve');
	}
}

function thresholdWords(
	{ thresholds, axes }: Scenario,
	slug: ThresholdSlug,
	keys: readonly Key[]
): PlaceWords | null {
	const { shortName } = thresholdOf(slug);
	const [field, number, part] = keys;
	const named = (words: string, unit: string | null = null): PlaceWords => ({
		label: `${shortName}: ${words}`,
		unit
	});
	if (field === 'ways' && typeof number === 'number') {
		const { ways } = thresholds[slug];
		const way: Way | undefined = ways[number];
		const by = ways.length > 1 ? ` (${way?.name ?? `way ${number + 1}`})` : '';
		if (part === 'level' && way && 'axis' in way)
			return named(`level${by}`, axes.find(({ id }) => id === way.axis)?.unit ?? null);
		if (part === 'axis') return named(`axis on which it is reached${by}`);
		if (part === 'year') return named(`year${by}`);
		if (part === 'lagYears') return named(`lag${by}`, 'years');
		if (part === 'follows') return named(`which it follows${by}`);
		if (part === 'name') return named(`name of way ${number + 1}`);
		return named(`way ${number + 1}`);
	}
	const WORDS: Record<string, string> = {
		ways: 'how it is reached',
		after: 'what must come before it',
		status: 'whether it has been reached',
		label: 'what counts as reached'
	};
	return field === undefined
		? { label: shortName, unit: null }
		: named(WORDS[String(field)] ?? String(field));
}

function interventionWords(name: string, keys: readonly Key[]): PlaceWords {
	const [field, part] = keys;
	const WORDS: Record<string, [words: string, unit: string | null]> = {
		'when.year': ['year in which it begins', null],
		'when.lagYears': ['time until it begins', 'years'],
		'when.chance': ['chance that it is triggered', null],
		forYears: ['how long it lasts', 'years'],
		capabilitySpeed: ['speed of capability', '× the trend'],
		safetyResearch: ['pace of safety research', '× today'],
		support: ['political support added', null],
		leak: ['leak into capabilities', '× the leak']
	};
	if (field === 'hardening') return hardeningWords(name, part);
	const found = WORDS[keys.join('.')];
	if (found) return { label: `${name}: ${found[0]}`, unit: found[1] };
	return field === undefined
		? { label: name, unit: null }
		: { label: `${name}: ${field === 'when' ? 'when it begins' : String(field)}`, unit: null };
}

const hardeningWords = (name: string, slug: Key | undefined): PlaceWords =>
	typeof slug === 'string' && isThresholdSlug(slug)
		? { label: `${name}: ${thresholdOf(slug).shortName} takes more`, unit: 'doublings' }
		: { label: `${name}: hardening`, unit: 'doublings' };

function proposalWords({ proposals }: Scenario, index: number, keys: readonly Key[]): PlaceWords | null {
	const proposal = proposals[index];
	if (proposal === undefined) return null;
	const name = typeof proposal === 'string' ? proposal : proposal.name;
	if (keys.length === 0) return { label: `Proposal ${name}`, unit: null };
	if (keys[0] === 'readyResearchYears')
		return { label: `${name}: research until it is ready`, unit: 'research-years' };
	if (keys[0] === 'success') return { label: `${name}: chance that it works`, unit: null };
	return { label: `${name}: ${String(keys[0])}`, unit: null };
}
