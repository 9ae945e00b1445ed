import { compiler, type ts } from './compiler.ts'
import type { FindingOf } from '../model/finding.ts'
import { around, isAssigned, nodesIn, silentFinding, textOf } from './habits/question.ts'

/**
 * Finds np.nditer and all that goes with it: the loop until it is finished, its index, its next step. `#np` has none, and TypeScript complains
 * of one of these lines alone.
 */
export function silentIterators(source: ts.SourceFile): FindingOf<'habit'>[] {
  const made = nodesIn(source, isIterator)
  const loops = nodesIn(source, compiler.isWhileStatement).filter(({ expression }) => endOf(expression) !== undefined)
  const lines = [...made.map((call) => around(call, compiler.isStatement)), ...nodesIn(source, isStep)]
  return [
    ...loops.map((loop) => headFinding(loop, made, source)),
    ...lines.flatMap((line) => (line ? [lineFinding(line, loops.length > 0, source)] : [])),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** The name of the index that a file takes from an iterator: const idx = it.multi_index; or i. */
export const indexNameIn = (text: string): string => /\b(\w+)\s*=\s*\w+\.multi_index\b/.exec(text)?.[1] ?? 'i'

/** The array that an iterator of a file goes over: it = np.nditer(x). */
export const arrayOfIterator = (text: string): string => /\bnp\.nditer\(\s*([\w.]+)/.exec(text)?.[1] ?? 'x'

/** The head of the loop that goes over all numbers of an array. */
export const numbersLoop = (index: string, array: string): string =>
  `for (let ${index} = 0; ${index} < ${array}.size; ${index}++)`

// --- internal ---

const isIterator = (node: ts.Node): node is ts.CallExpression =>
  compiler.isCallExpression(node) && node.expression.getText() === 'np.nditer' && isWholeValue(node)

// const it = np.nditer(x), it = np.nditer(x), np.nditer(x)
const isWholeValue = ({ parent }: ts.Node): boolean =>
  compiler.isVariableDeclaration(parent) || isAssigned(parent) || compiler.isExpressionStatement(parent)

function nameGiven({ parent }: ts.Node): string | undefined {
  if (compiler.isVariableDeclaration(parent)) return parent.name.getText()
  return isAssigned(parent) ? parent.left.getText() : undefined
}

// !it.finished
const endOf = (condition: ts.Expression): string | undefined =>
  /^!\(?(\w+)\.finished\)?$/.exec(condition.getText())?.[1]

// const idx = it.multi_index, it.iternext()
const isStep = (node: ts.Node): node is ts.Statement =>
  (compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)) &&
  /^(?:(?:(?:const|let|var)\s+)?\w+\s*=\s*\w+\.multi_index|\w+\.iternext\(\));?$/.test(node.getText())

function headFinding(
  loop: ts.WhileStatement,
  made: readonly ts.CallExpression[],
  source: ts.SourceFile,
): FindingOf<'habit'> {
  const call = made.find((one) => nameGiven(one) === endOf(loop.expression))
  const [array] = call?.arguments ?? []
  const wrote = `while (${textOf(loop.expression)})`
  const meant = numbersLoop(indexNameIn(loop.statement.getText()), array ? textOf(array, 30) : 'x')
  return silentFinding({ habit: 'each-number', wrote, meant }, source, loop)
}

// What made the iterator goes where its loop is there, and else becomes the loop.
function lineFinding(line: ts.Statement, hasLoop: boolean, source: ts.SourceFile): FindingOf<'habit'> {
  const wrote = textOf(line, LONGEST)
  const array = arrayOfIterator(line.getText())
  const isAlone = !hasLoop && !SIZED.test(source.text) && /\bnp\.nditer\(/.test(wrote)
  const meant = isAlone ? `${numbersLoop('i', array)} { ${array}.data[i] }` : ''
  return silentFinding({ habit: 'each-number', wrote, meant }, source, line)
}

const SIZED = /\bfor \(let \w+ = 0; \w+ < [\w.]+\.size;/

const LONGEST = 110
