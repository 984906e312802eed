/**
 * The version of the numbers: equal scenarios give equal results, to the last bit, wherever this version runs.
 * Whatever moves a number raises it, and CHANGELOG.md says whose numbers move and by how much.
 */
export const ENGINE_VERSION = '1.1.0';
