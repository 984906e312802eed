/** A moment as people say it, in English like the rest of the page: "today at 14:05", "on 25 Nov 2026". */
export function dateInWords(milliseconds: number, now = Date.now()): string {
	const date = new Date(milliseconds);
	const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
	const daysAgo = Math.round((startOfDay(new Date(now)) - startOfDay(date)) / DAY);
	if (daysAgo === 0) return `today at ${time}`;
	if (daysAgo === 1) return `yesterday at ${time}`;
	return `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}`;
}

const DAY = 24 * 60 * 60 * 1000;
const startOfDay = (date: Date): number =>
	new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
