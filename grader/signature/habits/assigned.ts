import type { ts } from '../compiler.ts'
import { isAssigned, nodesIn } from './question.ts'

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
  for (const { left, right } of nodesIn(source, isAssigned)) {
    const name = left.getText()
    if (!found.has(name) && !/^(?:null|None|undefined)$/.test(right.getText())) found.set(name, right)
  }
  return found
}
