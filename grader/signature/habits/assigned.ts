import type { ts } from '../compiler.ts'
import { around, isAssigned, isPair, itemsOf, nodesIn } from './question.ts'
import { isUnpacking, targetsOf } from './sites.ts'

/** What a name (`x`, `this.x`) is first given where nothing declares it. */
export function firstAssigned(name: string, source: ts.SourceFile): ts.Expression | undefined {
  const known = assignments.get(source) ?? assignmentsIn(source)
  assignments.set(source, known)
  return known.get(name)
}

// --- internal ---

// A file is read once, however many of its names are asked for.
const assignments = new WeakMap<ts.SourceFile, ReadonlyMap<string, ts.Expression>>()

function assignmentsIn(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  for (const [name, right] of nodesIn(source, isAssigned).flatMap(pairsOf)) {
    if (!found.has(name) && !/^(?:null|None|undefined)$/.test(right.getText())) found.set(name, right)
  }
  return found
}

// x = 1, and what stands at each name's place in x, y = 1, 2: to TypeScript that is x, (y = 1), 2
function pairsOf({ left, right, parent }: ts.BinaryExpression): readonly [string, ts.Expression][] {
  const statement = isPair(parent) ? around(parent, isUnpacking) : undefined
  if (!statement) return [[left.getText(), right]]
  const targets = targetsOf(statement)
  const values = [right, ...itemsOf(statement.expression).slice(targets.length)]
  return values.length === targets.length ? targets.map((target, i) => [target.getText(), values[i]]) : []
}
