/** What only somebody who changes something needs: the check of a scenario, its text form and its link. */
const load = () => import('./editing.ts');

let loaded: ReturnType<typeof load> | undefined;

/** The tools, loaded on the first call; a failed attempt (no network) is made again by the next call. */
export function editingTools(): ReturnType<typeof load> {
	loaded ??= load().catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}
