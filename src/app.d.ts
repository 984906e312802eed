import type { LinkFaultKind } from './lib/share/statusOfFault.ts';

declare global {
	/** True in the build that is only files, for hosts without a server. */
	const __STATIC__: boolean;

	/** Where such a build will live, without a slash at the end; empty when it was not told. */
	const __SITE__: string;

	namespace App {
		interface Error {
			message: string;
			/** Why a link cannot be opened. */
			kind?: LinkFaultKind;
			/** An earlier version of the engine that does show what the link leads to. */
			frozenEngine?: string | undefined;
		}
	}
}
