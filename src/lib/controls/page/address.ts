import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Scenario } from '../../core/index.ts';
import { encodeScenario } from '../../share/link.ts';

/** The path that holds the whole scenario; on hosts without a server it stands behind the # of the first page. */
export const pathOf = (scenario: Scenario): string =>
	__STATIC__
		? `${resolve('/')}#s/${encodeScenario(scenario)}`
		: resolve('/s/[code]', { code: encodeScenario(scenario) });

/** The code behind the # of an address, or null where there is none. */
export const codeInHash = (hash: string): string | null => /^#s\/([A-Za-z0-9_-]+)$/.exec(hash)?.[1] ?? null;

const RESTING_MS = 300;

/**
 * Keeps the address at the scenario, without a new entry in the history. It waits until the scenario rests: browsers
 * allow only so many changes a minute, and refuse further ones with a SecurityError.
 */
export class AddressKeeper {
	#timer: ReturnType<typeof setTimeout> | undefined;

	follow(scenario: Scenario): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#write(scenario), RESTING_MS);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#write(scenario: Scenario): void {
		const path = pathOf(scenario);
		if (location.pathname + location.hash === path || `${location.pathname}${location.hash}`.endsWith(path))
			return;
		try {
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- pathOf resolves it
			replaceState(path, {});
		} catch {
			// Refused for now; the next change tries again, and "Copy link" needs no address bar.
		}
	}
}
