import { compiler, type ts } from '../compiler.ts'
import { printType } from '../print-type.ts'
import { isAssigned, nodesIn } from './question.ts'
import { rewrite } from './rewrite.ts'

/** What is put into an object by its names: this.layers['Affine1'] = …, grads.W1 = … */
export const valuesIn = (owner: string, source: ts.SourceFile): ts.Expression[] =>
  nodesIn(source, isAssigned).flatMap(({ left, right }) =>
    (compiler.isElementAccessExpression(left) || compiler.isPropertyAccessExpression(left)) &&
    left.expression.getText() === owner
      ? [right]
      : [],
  )

/** The type of an object that holds these values under any names; undefined where they are not known. */
export function recordOf(values: readonly ts.Expression[], checker: ts.TypeChecker): string | undefined {
  const types = new Set(values.map((value) => typeOf(value, checker)))
  if (types.size === 0 || types.has(undefined)) return undefined
  return `Record<string, ${[...types].join(' | ')}>`
}

// --- internal ---

function typeOf(value: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (rewrite(value, checker).array) return 'NdArray'
  const text = printType(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(value)), checker)
  return /\b(?:any|never|undefined|void|unknown|import)\b|^\{\}$/.test(text) ? undefined : text
}
