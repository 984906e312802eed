/**
 * The policy of a page that others may put into a frame. Hosts that take every right from a frame but scripts give it an
 * origin without a name; what "self" means there differs, so the site's address is named.
 */
export const embedPolicy = (origin: string): string =>
	[
		"default-src 'none'",
		`script-src ${origin}`,
		`style-src ${origin} 'unsafe-inline'`,
		'img-src data: blob:',
		`font-src ${origin} data:`,
		'worker-src blob:',
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		'frame-ancestors *'
	].join('; ');
