import type { ExpressionNode } from './expression.ts';

/** An expression with its parts taken out by what they depend on, so that each is computed as rarely as possible. */
export interface SplitExpression {
	/** What depends on `t` and on declared names together; the parts taken out are names in it. */
	root: ExpressionNode;
	/** The parts that are the same in every future, by the names given to them. */
	overTime: Map<string, ExpressionNode>;
	/** The parts that are the same at every time, by the names given to them. */
	overFutures: Map<string, ExpressionNode>;
	/** The names in `root` that stand for one number a future: declared names, and those in `overFutures`. */
	futureNames: Set<string>;
}

/** The names given to parts begin with `#`, which no declared name can. */
export function splitByDependence(node: ExpressionNode): SplitExpression {
	const overTime = new Map<string, ExpressionNode>();
	const overFutures = new Map<string, ExpressionNode>();
	const futureNames = new Set<string>();
	return { root: split(node), overTime, overFutures, futureNames };

	function split(part: ExpressionNode): ExpressionNode {
		if (part.kind === 'name') {
			if (part.name !== 't') futureNames.add(part.name);
			return part;
		}
		if (!mentions(part, (name) => name !== 't')) return takenOut(part, overTime);
		if (part.kind === 'operation' && mentions(part, (name) => name === 't'))
			return { ...part, of: part.of.map(split) };
		const own = takenOut(part, overFutures);
		futureNames.add(own.name);
		return own;
	}

	function takenOut(part: ExpressionNode, where: Map<string, ExpressionNode>) {
		const name = `#${overTime.size + overFutures.size}`;
		where.set(name, part);
		return { kind: 'name', name } as const;
	}
}

function mentions(node: ExpressionNode, isIt: (name: string) => boolean): boolean {
	if (node.kind === 'name') return isIt(node.name);
	return node.kind === 'operation' && node.of.some((operand) => mentions(operand, isIt));
}
