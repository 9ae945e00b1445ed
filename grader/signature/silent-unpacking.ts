import type { ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { ofStatement } from './habits/object-names.ts'
import { nodesIn, silentFinding } from './habits/question.ts'
import { isUnpacking } from './habits/sites.ts'
import { unpacked } from './habits/undeclared.ts'

/** Finds this.y, this.t = f(x), t: only this.t is set, and TypeScript says nothing of it. */
export const silentUnpacking = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  nodesIn(source, isUnpacking).map((statement) =>
    silentFinding(ofStatement(statement, checker) ?? unpacked(statement, checker, ''), source, statement),
  )
