import type { StudiedInput } from '../../core/studies/study.ts';
import { levelInWords, plainLevel } from '../capabilityFan/levelTicks.ts';
import { plainText } from '../frame/plainText.ts';

/** Which values the lowest and the highest fifth of an input hold: "up to 31 hours", "from 1 work-year". */
export interface FifthsInWords {
	lowest: string;
	highest: string;
}

export function fifthsInWords(input: StudiedInput, isNarrow = false): FifthsInWords {
	const { lowestFifthUpTo: low, highestFifthFrom: high } = input;
	const [upTo, from] = isNarrow ? ['≤', '≥'] : ['up to', 'from'];
	const words = (value: number) => {
		const whole = valueInWords(input, value);
		return isNarrow ? whole.replace(/\bwork-/, '') : whole;
	};
	return {
		lowest: low === null ? 'lowest fifth' : `${upTo} ${words(low)}`,
		// Beyond every number from there on: it does not happen.
		highest: high !== null ? `${from} ${words(high)}` : low === null ? 'highest fifth' : 'never'
	};
}

function valueInWords({ path, unit }: StudiedInput, value: number): string {
	// Factors lie close to 1: two digits would not tell them from it.
	if (unit === null) {
		if (isYear(path, value)) return String(Math.floor(value));
		return Math.abs(value) < 100 ? String(Number(value.toPrecision(3))) : plainLevel(value);
	}
	return plainText(levelInWords({ unit }, value));
}

/** Years have no unit, and are not to be told as quantities: 2028, not 2,030. */
const isYear = (path: string, value: number): boolean =>
	/(\.|^)(year|when(\.year)?)$/.test(path) && value >= 1000;
