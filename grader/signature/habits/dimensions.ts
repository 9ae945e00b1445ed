import { compiler, type ts } from '../compiler.ts'
import { around } from './question.ts'

/** Whether an array has two dimensions, as far as its name, its value and its other uses tell; most say nothing of it. */
export function isMatrix(array: ts.Expression, checker: ts.TypeChecker): boolean {
  const name = array.getText()
  if (NAME_OF_MATRIX.test(name)) return true
  const declared = checker.getSymbolAtLocation(array)?.valueDeclaration
  const value = declared && compiler.isVariableDeclaration(declared) ? declared.initializer : undefined
  if (VALUE_OF_MATRIX.test(value?.getText() ?? '') || isNewMatrix(array)) return true
  const owner = around(array, compiler.isFunctionLike) ?? array.getSourceFile()
  return /^[\w.]+$/.test(name) && usesOf(name).test(owner.getText())
}

/** The last one where it is counted from the end, as in Python: x[-1]. */
export function fromEnd(index: string, length: string): string {
  const [, back] = /^-(\d+)$/.exec(index) ?? []
  return back === undefined ? index : `${length} - ${back}`
}

/** The name of a matrix: W1, dW, x_train, xBatch. */
export const NAME_OF_MATRIX = /(?:^|\.)(?:d?W\d*|x\w*?_?(?:[tT]rain|[tT]est|[bB]atch))$/

// --- internal ---

const VALUE_OF_MATRIX =
  /^np\.(?:(?:zeros|ones|random\.randn?)\(\(?[^()]*,|eye\(|array\(\[\s*\[)|\.reshape\([^(),]+,[^(),]+\)$/

// np.eye(3), but not np.eye(3).sum(0)
const isNewMatrix = (node: ts.Expression): boolean =>
  compiler.isCallExpression(node) &&
  /^np\.[\w.]+$|\.reshape$/.test(node.expression.getText()) &&
  VALUE_OF_MATRIX.test(node.getText())

// x.shape[1], x.get(i, j), x.row(i), x.T
const usesOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w.])${name.replaceAll('.', '\\.')}\\.(?:shape\\[1\\]|get\\([^()]*,|set\\([^()]*,[^()]*,|rows?\\(|T\\b)`,
  )
