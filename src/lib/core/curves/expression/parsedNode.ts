/** What is looked at of the parser's nodes. Each kind has only some of these; all are checked before they are used. */
export interface ParsedNode {
	type: string;
	value?: unknown;
	name?: unknown;
	fn?: unknown;
	op?: unknown;
	args?: ParsedNode[];
	content?: ParsedNode;
	condition?: ParsedNode;
	trueExpr?: ParsedNode;
	falseExpr?: ParsedNode;
}
