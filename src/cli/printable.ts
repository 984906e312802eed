/** Control characters but line breaks, and those that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- they are what this is about
const UNPRINTABLE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Text that is safe to show: a title in a link from a stranger must not move the cursor or colour the terminal. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');
