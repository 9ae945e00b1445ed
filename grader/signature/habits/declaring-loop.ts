import type { ts } from '../compiler.ts'
import { around } from './question.ts'

type Loop = ts.ForOfStatement | ts.ForInStatement

/** The loop in whose head a name is declared: that of `key` in params[key]. */
export function declaringLoop<T extends Loop>(
  name: ts.Node,
  checker: ts.TypeChecker,
  isLoop: (node: ts.Node) => node is T,
): T | undefined {
  const declared = checker.getSymbolAtLocation(name)?.valueDeclaration
  const loop = declared && around(declared, isLoop)
  return loop && loop.initializer.pos <= declared.pos && declared.end <= loop.initializer.end ? loop : undefined
}
