import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, SettingsError } from '../share/pictureSettings.ts';
import { CONTROL_NAMES, controlsOf } from './controlNames.ts';

describe('controls of an address', () => {
	it('are none by default, or all, or those named, in one order', () => {
		expect(controlsOf(DEFAULT_SETTINGS)).toEqual([]);
		expect(controlsOf(readSettings('controls-all'))).toEqual(CONTROL_NAMES);
		expect(controlsOf(readSettings('controls-growth-rescue-escape'))).toEqual(['escape', 'rescue', 'growth']);
	});

	it('names that are none are refused, saying which there are', () => {
		expect(() => controlsOf(readSettings('controls-escape-speed'))).toThrow(SettingsError);
		expect(() => controlsOf(readSettings('controls-speed'))).toThrow(/"speed" cannot be moved.*common/);
	});

	it('every name can stand in an address', () => {
		for (const name of CONTROL_NAMES) expect(readSettings(`controls-${name}`).controls, name).toEqual([name]);
	});
});
