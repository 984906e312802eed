/** The part of jsdom that tests use to check that pictures are well-formed XML; the package brings no types. */
declare module 'jsdom' {
	export class JSDOM {
		constructor(html?: string);
		readonly window: { DOMParser: typeof DOMParser };
	}
}
