import { presetById } from '../core/scenario/presets/index.ts';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';

/**
 * Text that compressor and decompressor both know beforehand, so that a link need not spell out common words.
 *
 * FROZEN: links made with code version 1 can only be read with exactly this text. It is put together from version 1 of
 * the default preset, which is frozen too, the slugs, and the words below; a test holds its hash. For other words make a
 * dictionary and a code version 2, and keep this one.
 */
export const dictionary1 = (): Uint8Array => (bytes1 ??= new TextEncoder().encode(dictionaryText1()));

let bytes1: Uint8Array | undefined;

export function dictionaryText1(): string {
	const preset = presetById('metr-trend', 1);
	if (!preset) throw new Error('Version 1 of the preset "metr-trend" is gone, and with it every old link.');
	const changes = THRESHOLD_SLUGS.map((slug) => `"${slug}":{"ways":{"0":{"level":{"p10":`);
	return [JSON.stringify(preset.scenario), ...WORDS_1, ...changes, ...ENDS_1].join('');
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
