import { presetScenario } from '../core/scenario/presets/scenarios/index.ts';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';

/**
 * Text that compressor and decompressor both know beforehand, so that a link need not spell out common words.
 *
 * FROZEN: links made with code version 1 can only be read with exactly this text. It is put together from version 1 of
 * the default preset, which is frozen too, the slugs, and the words below; a test holds its hash. For other words make a
 * dictionary and a code version 2, and keep this one.
 */
export const dictionaryText1 = (): string =>
	[presetText(), ...WORDS_1, ...changedLevels(), ...ENDS_1].join('');

/** The same for code version 2, which knows interventions and prongs. FROZEN as well. */
export const dictionaryText2 = (): string =>
	[presetText(), ...WORDS_2, ...WORDS_1, ...changedLevels(), ...ENDS_2].join('');

function presetText(): string {
	const scenario = presetScenario('metr-trend', 1);
	if (!scenario) throw new Error('Version 1 of the preset "metr-trend" is gone, and with it every old link.');
	return JSON.stringify(scenario);
}
const changedLevels = (): string[] =>
	THRESHOLD_SLUGS.map((slug) => `"${slug}":{"ways":{"0":{"level":{"p10":`);

const TEXTS = { '1': dictionaryText1, '2': dictionaryText2 };
/** The first character of a code: which reading rules hold, and which dictionary. */
export type CodeVersion = keyof typeof TEXTS;
export const LATEST_CODE_VERSION: CodeVersion = '2';
export const isCodeVersion = (character: string): character is CodeVersion => Object.hasOwn(TEXTS, character);

const known = new Map<CodeVersion, Uint8Array>();

/** What compressor and decompressor know beforehand. */
export function dictionaryOf(version: CodeVersion): Uint8Array {
	let bytes = known.get(version);
	if (!bytes) known.set(version, (bytes = new TextEncoder().encode(TEXTS[version]())));
	return bytes;
}

/** Fields and words that the default preset does not use, least likely first. */
const WORDS_1 = [
	'"kind":"expression","gain":"a*t + b*t^2","with":{"a":"b":"kind":"drawn","points":[[20',
	'"kind":"logistic","ceilingDoublings":"midpointYears":"widthYears":"kind":"saturating"',
	'"kind":"mixture","of":[{"weight":"curve":{"kind":"steady","doublingYears":{"median":"sigma":',
	'"exponentialMean":"from":"values":[{"value":"weight":"low":"mode":"high":"mean":"sd":',
	'"dependence":{"matrix":[[1,0.[0.,1,0.]],"common":null"notYet"{"reached":20"label":"notes":"pastDoublingYears":',
	'{"id":"mine","name":"My plan","requires":" and  or not min(max(exit ready rescue < escape","opens":["closes":["readyResearchYears":"success":0.',
	'"follows":"lagYears":"year":{"p10":202,"p50":203,"p90":204,"never":0.,"scale":"log"},"scale":null',
	'"speed":{"volatility":0.,"persistence":0.6},"exitYears":{"p10":"given":"awareness < 20'
];

/** The beginnings of most links, most likely last: a match near the end of a dictionary costs least. */
const ENDS_1 = [
	'"nine-exponentials""weak-definitions""plateau""ai-futures""ai-2027""metr-slow"',
	'{"title":"","start":20,"horizon":20,"seed":,"futures":1000000,"proposals":["axes":{"2":{"1":{"0":{"now":{"p10":,"p50":,"p90":',
	'{"thresholds":{"dependence":{"common":0.{"axes":{"0":{"curve":{"doublingYears":{"p10":0.,"p50":0.,"p90":0.}},"factor":{"p10":0.}}}}',
	'["metr-trend",1,"1.0.0",{"axes":{"0":{"curve":{"doublingYears":{"p50":0.'
];

/** What documents of code version 2 say besides, least likely first. */
const WORDS_2 = [
	'"cut":["research","demos","campaign","leak","shield","slowdown","hardenContainment","hardenOversight","readiness"]',
	'"prongs":{"containment":0,"demos":0,"understanding":1,"multiplier":{"p10":2,"p50":4,"p90":10,"scale":"log"},',
	'"ramp":{"from":100,"to":4000},"leak":0.5,"supportNow":0.05,"campaign":0.05,"decay":0.1,"demo":0.15,',
	'"demonstrable":["deception","reflection","incentive"],"slowdown":0.5,"hardening":{"escape":1,"opacity":1},"cut":[]}',
	'"pause-six-months""pause-five-years""compute-pause""slowdown""secrecy""hardening""larger-field""evals""pause-for-good"',
	'"support":"leak":"hardening":{"escape":{"low":0,"mode":2,"high":5}}"safetyResearch":{"p10":1.4,"p50":2,"p90":4,"scale":"log"}',
	'"interventions":[{"id":"pause","name":"Pause","when":{"after":"incentive","lagYears":{"p10":0.05,"p50":0.22,"p90":1,"scale":"log"},"chance":0.6},',
	'"when":{"year":{"p10":2027.4,"p50":2028,"p90":2030}},"forYears":5,"capabilitySpeed":{"low":0,"mode":0.1,"high":0.5}}]'
];

const ENDS_2 = [
	'"nine-exponentials""weak-definitions""plateau""ai-futures""ai-2027""metr-slow"',
	'["pause-for-good",1,"1.1.0"]["require-evals",1,"1.1.0"]["larger-field",1,"1.1.0"]["containment-is-hard",1,"1.1.0"]["careful-bootstrapping",1,"1.1.0"]',
	'{"title":"","start":20,"horizon":20,"seed":,"futures":1000000,"proposals":["axes":{"2":{"1":{"0":{"now":{"p10":,"p50":,"p90":',
	'{"interventions":{"0":{"forYears":,"capabilitySpeed":{"prongs":{"containment":0.,"demos":0.,"understanding":0.',
	'{"thresholds":{"dependence":{"common":0.{"axes":{"0":{"curve":{"doublingYears":{"p10":0.,"p50":0.,"p90":0.}},"factor":{"p10":0.}}}}',
	'["metr-trend",1,"1.1.0",{"axes":{"0":{"curve":{"doublingYears":{"p50":0.'
];
