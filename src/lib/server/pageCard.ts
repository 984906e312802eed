import { PRESETS } from '../core/index.ts';
import { presetById } from '../core/scenario/presets/index.ts';
import { workedScenarioById } from '../core/scenario/workedScenarios/index.ts';
import { encodeScenario } from '../share/link.ts';
import { DEFAULT_SETTINGS, type PictureSettings } from '../share/pictureSettings.ts';
import { embedPath, engineInPath, imagePath, scenarioPath } from '../share/travelPath.ts';
import type { PageCard } from './socialTags.ts';

/** The chart that stands for a whole scenario: nine rows and what they say, readable when small. */
export const CARD_CHART = 'arrivals';
const COMPARISON_CARD_CHART = 'compare';

const CODE = /^[A-Za-z0-9_-]+$/;

function imageOf(chart: string, codes: readonly string[], changed: Partial<PictureSettings> = {}): string {
	return imagePath({ chart, codes, settings: { ...DEFAULT_SETTINGS, isCard: true, ...changed } }, 'png');
}

/** A page that shows one scenario: by its link, or by a name of its own. */
function scenarioCard(code: string, path: string, engine?: string): PageCard {
	const frozen = engine === undefined ? {} : { engine };
	return {
		path,
		image: imageOf(CARD_CHART, [code], frozen),
		embeds: embedPath({ chart: CARD_CHART, codes: [code], settings: { ...DEFAULT_SETTINGS, ...frozen } })
	};
}

/** What a page shows of itself where links to it are shown; null for addresses that hold nothing. */
export function pageCard(route: string, params: Record<string, string | undefined>): PageCard | null {
	const { code = '', codes = '', id = '', slug = '' } = params;
	switch (route) {
		case '/s/[code]':
		case '/s/[code]/[engine]': {
			const engine = engineInPath(params.engine);
			return CODE.test(code) ? scenarioCard(code, scenarioPath(code, engine), engine) : null;
		}
		case '/compare/[codes]': {
			const compared = codes.split('.');
			if (!compared.every((code) => CODE.test(code))) return null;
			return { path: `compare/${codes}`, image: imageOf(COMPARISON_CARD_CHART, compared) };
		}
		case '/presets/[id]': {
			const preset = presetById(id);
			return preset ? scenarioCard(encodeScenario(preset.scenario), `presets/${id}`) : null;
		}
		case '/gallery/[id]': {
			const worked = workedScenarioById(id);
			return worked ? scenarioCard(encodeScenario(worked.scenario), `gallery/${id}`) : null;
		}
		case '/thresholds/[slug]':
			return { path: `thresholds/${slug}`, image: imageOf(CARD_CHART, [defaultCode()]) };
		case '/proposals/[id]':
			return {
				path: `proposals/${id}`,
				image: imageOf('survival', [defaultCode()], { options: { proposal: id } })
			};
		case '/':
			return scenarioCard(defaultCode(), '');
		case '/gallery':
		case '/thresholds':
		case '/proposals':
		case '/data':
		case '/method':
			return { path: route.slice(1), image: imageOf(CARD_CHART, [defaultCode()]) };
		default:
			return null;
	}
}

let knownDefaultCode: string | undefined;
const defaultCode = (): string => (knownDefaultCode ??= encodeScenario(PRESETS[0]!.scenario));
