declare global {
	/** True in the build that is only files, for hosts without a server. */
	const __STATIC__: boolean;
}

export {};
