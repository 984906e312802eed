import type { Scenario } from '../../core/index.ts';
import { presetById } from '../../core/scenario/presets/index.ts';

/**
 * The scenario that a pasted text leads to: an address of one, a preset's address, or a bare code.
 *
 * @throws with a message for whoever pasted it
 */
export async function openPasted(text: string): Promise<Scenario> {
	const pasted = text.trim();
	const preset = presetById(/\/presets\/([\w-]+)\/?$/.exec(pasted)?.[1] ?? '');
	if (preset) return preset.scenario;
	const code =
		/(?:\/|#)s\/([A-Za-z0-9_-]+)(?:\/engine-[\d-]+)?\/?$/.exec(pasted)?.[1] ??
		/^[A-Za-z0-9_-]{8,}$/.exec(pasted)?.[0];
	if (code === undefined) throw new Error('This is no link of a scenario: such a link has /s/ in it.');
	const { decodeScenario } = await import('../../share/link.ts');
	return decodeScenario(code).scenario;
}
