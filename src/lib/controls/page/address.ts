import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Scenario } from '../../core/index.ts';
import { engineInPath, scenarioPath } from '../../share/travelPath.ts';
import { editingTools } from '../beliefs/editingTools.ts';

/**
 * The path of a code; on hosts without a server it stands behind the # of the first page.
 *
 * @param engine the version of the engine whose numbers it shows for ever; absent = live
 */
export const pathOfCode = (code: string, engine?: string): string =>
	`${resolve('/')}${__STATIC__ ? '#' : ''}${scenarioPath(code, engine)}`;

/** The code behind the # of an address, and the version where it is frozen; null where there is none. */
export function linkInHash(hash: string): { code: string; engine: string | undefined } | null {
	const [, code, engine] = /^#s\/([A-Za-z0-9_-]+)(?:\/(engine-[\d-]+))?$/.exec(hash) ?? [];
	return code === undefined ? null : { code, engine: engineInPath(engine) };
}

const RESTING_MS = 300;

/**
 * Keeps the address at the scenario, without a new entry in the history. It waits until the scenario rests: browsers
 * allow only so many changes a minute, and refuse further ones with a SecurityError.
 */
export class AddressKeeper {
	#timer: ReturnType<typeof setTimeout> | undefined;

	follow(scenario: Scenario): void {
		this.#soon(async () => {
			const { encodeScenario } = await editingTools();
			return pathOfCode(encodeScenario(scenario));
		});
	}

	/** The same for a scenario whose code is known already, frozen where a version is named. */
	show(code: string, engine?: string): void {
		this.#soon(async () => pathOfCode(code, engine));
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#soon(pathOf: () => Promise<string>): void {
		clearTimeout(this.#timer);
		const timer = setTimeout(async () => {
			const path = await pathOf();
			if (timer === this.#timer) write(path);
		}, RESTING_MS);
		this.#timer = timer;
	}
}

function write(path: string): void {
	const address = new URL(path, location.href);
	if (address.href === location.href) return;
	try {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- pathOfCode has resolved it
		replaceState(address, {});
	} catch {
		// Refused for now: the next change tries again, and "Copy link" needs no address bar.
	}
}
