/** Under this name it is remembered; app.html reads it before anything is painted. */
const KEY = 'ninefold-opening';

/** Whether the opening was shown in this browser before. */
export const wasOpeningSeen = (): boolean => document.documentElement.dataset.opening === 'seen';

/** From the next page on, the opening is not shown again; where storage is forbidden it is. */
export function rememberOpening(): void {
	try {
		localStorage.setItem(KEY, 'seen');
	} catch {
		// A private window, or a frame without storage.
	}
}
