import { compiler, type ts } from '../compiler.ts'
import { firstAssigned } from './assigned.ts'
import { around } from './question.ts'

/** Whether an array has two dimensions, as far as its name, its value and its other uses tell; most say nothing of it. */
export function isMatrix(array: ts.Expression, checker: ts.TypeChecker): boolean {
  const name = array.getText()
  if (NAME_OF_MATRIX.test(name)) return true
  if (VALUE_OF_MATRIX.test(valueOf(array, checker)) || isNewMatrix(array)) return true
  const owner = around(array, compiler.isFunctionLike) ?? array.getSourceFile()
  return /^[\w.]+$/.test(name) && usesOf(name).test(owner.getText())
}

/** The last one where it is counted from the end, as in Python: x[-1]. */
export function fromEnd(index: string, length: string): string {
  const [, back] = /^-(\d+)$/.exec(index) ?? []
  return back === undefined ? index : `${length} - ${back}`
}

/**
 * Whether an index counts all numbers of an array, of whatever dimensions: x[i] in for (let i = 0; i < x.size; i++), and grad[i] where
 * grad was made with the shape of x.
 */
export function isOfAll(array: ts.Expression, index: ts.Node, checker: ts.TypeChecker): boolean {
  const loop = around(index, (node): node is ts.ForStatement => compiler.isForStatement(node) && counts(node, index))
  const [, counted] =
    /^([\w.]+)\.(?:size|data\.length)$/.exec(boundOf(loop) ?? '') ??
    ofEntries(index) ??
    ofRange(index) ??
    ofIterator(index) ??
    []
  if (counted === undefined) return false
  return array.getText() === counted || withShapeOf(counted).test(valueOf(array, checker))
}

/** Whether an array is a vector, as far as its value tells. */
export const isVector = (array: ts.Expression, checker: ts.TypeChecker): boolean =>
  /^np\.(?:arange\(|array\(\[[^[]*$|zeros\(\d+\)$)/.test(valueOf(array, checker))

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

// What a variable is declared with, or first given.
function valueOf(array: ts.Expression, checker: ts.TypeChecker): string {
  const symbol = checker.getSymbolAtLocation(array)
  const declared = symbol?.valueDeclaration
  if (!symbol) return firstAssigned(array.getText(), array.getSourceFile())?.getText() ?? ''
  return (declared && compiler.isVariableDeclaration(declared) ? declared.initializer?.getText() : undefined) ?? ''
}

// np.zeros(...x.shape), np.zerosLike(x), x.copy(), but not np.zeros(x.shape[0])
const withShapeOf = (name: string): RegExp => {
  const literal = name.replaceAll('.', '\\.')
  return new RegExp(`_?[lL]ike\\(${literal}\\)|(?<!\\w|\\w\\.)${literal}\\.(?:shape\\b(?!\\[)|copy\\()`)
}

const counts = ({ initializer }: ts.ForStatement, index: ts.Node): boolean =>
  initializer !== undefined &&
  compiler.isVariableDeclarationList(initializer) &&
  initializer.declarations.some(({ name }) => name.getText() === index.getText())

// for (const [i, value] of x.data.entries())
const ofEntries = (index: ts.Node): RegExpExecArray | undefined => {
  const loop = around(
    index,
    (node): node is ts.ForOfStatement =>
      compiler.isForOfStatement(node) && new RegExp(`\\[\\s*${index.getText()}\\b`).test(node.initializer.getText()),
  )
  return /^([\w.]+)\.data\.entries\(\)$/.exec(loop?.expression.getText() ?? '') ?? undefined
}

// for (const i of range(x.size)), for (i in range(x.size))
const ofRange = (index: ts.Node): RegExpExecArray | undefined => {
  const loop = around(
    index,
    (node): node is ts.ForOfStatement | ts.ForInStatement =>
      (compiler.isForOfStatement(node) || compiler.isForInStatement(node)) &&
      node.initializer.getText().replace(/^(?:const|let|var)\s+/, '') === index.getText(),
  )
  return /^range\(([\w.]+)\.size\)$/.exec(loop?.expression.getText() ?? '') ?? undefined
}

// x[it.multi_index], and x[idx] where idx was taken from it: np.nditer(x) goes over all of x.
function ofIterator(index: ts.Node): RegExpExecArray | undefined {
  const { text } = index.getSourceFile()
  const name = index.getText()
  const isIndex =
    /^\w+\.multi_index$/.test(name) ||
    (/^\w+$/.test(name) && new RegExp(`\\b${name}\\s*=\\s*\\w+\\.multi_index\\b`).test(text))
  return isIndex ? (/\bnp\.nditer\(\s*([\w.]+)/.exec(text) ?? undefined) : undefined
}

const boundOf = (loop: ts.ForStatement | undefined): string | undefined =>
  loop?.condition && compiler.isBinaryExpression(loop.condition) ? loop.condition.right.getText() : undefined

// x.shape[1], x.get(i, j), x.row(i), x.T
const usesOf = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w.])${name.replaceAll('.', '\\.')}\\.(?:shape\\[1\\]|get\\([^()]*,|set\\([^()]*,[^()]*,|rows?\\(|T\\b)`,
  )
