/**
 * Several names as a person would list them.
 *
 * @example namesInWords(['Boxing', 'Control', 'Pause']) // "Boxing, Control and Pause"
 */
export const namesInWords = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
