const NAME = 'ninefold-saved';

/** Tells the other tabs that what is saved has changed. Where tabs cannot speak, lists are read when they are opened. */
export function tellSaved(): void {
	if (typeof BroadcastChannel === 'undefined') return;
	const channel = new BroadcastChannel(NAME);
	channel.postMessage('changed');
	channel.close();
}

/** Calls back whenever what is saved changes; gives back the function that ends that. */
export function hearSaved(hear: () => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => undefined;
	const channel = new BroadcastChannel(NAME);
	channel.onmessage = hear;
	return () => channel.close();
}
