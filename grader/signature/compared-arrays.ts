import { arrayPythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { isArray, nodesIn } from './habits/question.ts'
import { placeOf } from './place.ts'

/** Finds x == y with two arrays, in which TypeScript sees no mistake: two objects may be compared. */
export const comparedArrays = (source: ts.SourceFile, checker: ts.TypeChecker): FindingOf<'habit'>[] =>
  nodesIn(source, compiler.isBinaryExpression)
    .filter(({ left, right }) => isArray(left, checker) && isArray(right, checker))
    .flatMap((node) => {
      const found = arrayPythonism(node, checker)
      if (found?.habit !== 'equal') return []
      return [{ kind: 'habit', severity: 'declaration', ...found, ...placeOf(source, node) }]
    })
