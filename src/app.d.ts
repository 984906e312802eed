declare global {
	/** True in the build that is only files, for hosts without a server. */
	const __STATIC__: boolean;

	namespace App {
		interface Error {
			message: string;
			/** Why a link cannot be opened. */
			kind?: 'damaged' | 'too-new' | 'invalid' | 'too-few';
		}
	}
}

export {};
