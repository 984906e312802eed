/** Under this name the tab remembers the record that it wrote last. */
const TAB_KEY = 'ninefold-session';
/** Under this name the browser remembers that there are records at all: whoever never changed anything loads nothing. */
const ANY_KEY = 'ninefold-sessions';

/** Whether a record was ever written in this browser. */
export function wasAnyWritten(): boolean {
	try {
		return localStorage.getItem(ANY_KEY) !== null;
	} catch {
		return false;
	}
}

/** The record that this tab wrote last; a duplicated tab begins with its original's. */
export function recordOfTab(): string | null {
	try {
		return sessionStorage.getItem(TAB_KEY);
	} catch {
		return null;
	}
}

/** To be called once the record is written. */
export function markRecord(id: string): void {
	try {
		sessionStorage.setItem(TAB_KEY, id);
		localStorage.setItem(ANY_KEY, 'written');
	} catch {
		// Where storage is forbidden there is no record either.
	}
}
