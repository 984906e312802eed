import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Scenario } from '../../core/index.ts';
import { editingTools } from '../beliefs/editingTools.ts';

/** The path of a code; on hosts without a server it stands behind the # of the first page. */
export const pathOfCode = (code: string): string =>
	__STATIC__ ? `${resolve('/')}#s/${code}` : resolve('/s/[code]', { code });

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
		this.#soon(async () => {
			const { encodeScenario } = await editingTools();
			return encodeScenario(scenario);
		});
	}

	/** The same for a scenario whose code is known already. */
	show(code: string): void {
		this.#soon(async () => code);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#soon(codeOf: () => Promise<string>): void {
		clearTimeout(this.#timer);
		const timer = setTimeout(async () => {
			const code = await codeOf();
			if (timer === this.#timer) write(pathOfCode(code));
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
