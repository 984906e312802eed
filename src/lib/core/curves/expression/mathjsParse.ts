/*
 * The only file that names mathjs. The number-only build with nothing but the parser is a fifth of the library; nothing
 * in it computes anything.
 */
import { create, parseDependencies } from 'mathjs/number';
import type { ParsedNode } from './parsedNode.ts';

const { parse } = create({ parseDependencies });

/** The tree of one text; an error of the parser has the character in `char`, from 1. */
export const parseWithMathjs = (text: string): ParsedNode => parse(text) as unknown as ParsedNode;
