/** The text of a standalone script: see standaloneScripts.ts. */
declare module 'virtual:ninefold-script/*' {
	const text: string;
	export default text;
}
