/*
 * The only file that names mathjs, imported only when a scenario has an expression. The number-only build with nothing
 * but the parser is a fifth of the library; nothing in it computes anything.
 */
import { create, parseDependencies } from 'mathjs/number';

export const { parse } = create({ parseDependencies });
