// Which headers go with which address. tests/e2e/headers.spec.ts holds every kind of address to exactly these.

/** @typedef {Record<string, string>} Headers */

/** Nothing that Ninefold needs. */
const NO_DEVICES = [
	...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone'],
	...['midi', 'payment', 'usb', 'browsing-topics']
]
	.map((name) => `${name}=()`)
	.join(', ');

/** With every answer. @type {Headers} */
const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': NO_DEVICES
};

/** A page that nobody may put into a frame. What it may load is in its own policy, which Kit writes. @type {Headers} */
const PAGE = {
	...ALWAYS,
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** What a page in somebody else's frame loads, also from an origin without a name ("null"). @type {Headers} */
const FOR_EVERYBODY = {
	...ALWAYS,
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
};

/** What images bring themselves: anybody may show them; looked at alone, nothing in them may run or load. @type {Headers} */
export const IMAGE_GUARDS = {
	'x-content-type-options': 'nosniff',
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin',
	'content-security-policy':
		"default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *; sandbox"
};

/** @type {[address: RegExp, headers: Headers][]} */
const KINDS = [
	[/^\/chart\//, { ...ALWAYS, ...IMAGE_GUARDS }],
	// Its policy depends on the address that the visitor sees: src/lib/server/embedPolicy.ts.
	[/^\/embed(\/|$)/, FOR_EVERYBODY],
	[/^\/_app\//, FOR_EVERYBODY],
	[/^\/ninefold-[a-z]+\.js$/, FOR_EVERYBODY],
	[/^\/(oembed|scenario\.schema\.json|data\/[a-z-]+\.json)$/, FOR_EVERYBODY]
];

/**
 * The headers of an address, whatever answers it; an answer may replace them by stricter ones of its own.
 * @param {string} pathname
 * @returns {Headers}
 */
export const siteHeaders = (pathname) => KINDS.find(([address]) => address.test(pathname))?.[1] ?? PAGE;
