export type ThemeChoice = 'light' | 'dark' | 'system';

/** Under this name the choice is remembered; app.html reads it before anything is painted. */
const KEY = 'ninefold-theme';

/** What was chosen here before; storage may be forbidden, then the system decides. */
export function rememberedTheme(): ThemeChoice {
	try {
		const choice = localStorage.getItem(KEY);
		return choice === 'light' || choice === 'dark' ? choice : 'system';
	} catch {
		return 'system';
	}
}

/** Shows the page in that theme, and remembers it where that is allowed. */
export function chooseTheme(choice: ThemeChoice): void {
	if (choice === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = choice;
	try {
		if (choice === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, choice);
	} catch {
		// The choice holds for this page only.
	}
}
