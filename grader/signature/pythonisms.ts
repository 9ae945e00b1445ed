import { arrayPythonism, type Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { namesInContract } from './contract-names.ts'
import { messageOf } from './diagnostics.ts'
import { arrayAsIndex, assignedCell } from './habits/cells.ts'
import { blockWithoutReturn, forIn, forOfNumber, withoutNew } from './habits/functions.ts'
import type { Habit } from '../model/habit.ts'
import { otherImport } from './habits/modules.ts'
import { otherMethod } from './habits/methods.ts'
import { safeLine } from './place.ts'
import {
  around,
  type Explain,
  type Explained,
  type FileContext,
  isAssigned,
  isPair,
  itemsOf,
  nodeOf,
  short,
  textOf,
} from './habits/question.ts'
import { emptyObject, looseKeys, untypedList } from './habits/records.ts'
import { leftOut, notNull } from './habits/nullable-values.ts'
import { namesOf, unpackedObject, withNames } from './habits/object-names.ts'
import { rewrite } from './habits/rewrite.ts'
import {
  localForField,
  withoutValue,
  nullableField,
  selfParameter,
  superCall,
  undeclaredField,
  withoutThis,
} from './habits/fields.ts'
import { floorDivision, hashComment } from './habits/comments.ts'
import { bareOption, calledProperty, chained, formatted, otherOption, otherValue } from './habits/values.ts'
import { annotated, swapped, undeclared } from './habits/undeclared.ts'
import { unknownName } from './habits/python-names.ts'
import { statementAt } from './statement-at.ts'
import { namedValue } from './habits/write.ts'

/** Finds the habit that causes a type error; undefined where none is known. */
export function habitBehind(error: ts.Diagnostic, context: FileContext): Explained | undefined {
  const { start = 0, length = 0, code } = error
  const node = nodeOf(context.source, start, length)
  const question = { ...context, node, code, message: messageOf(error.messageText) }
  for (const explain of EXPLAINERS) {
    const found = explain(question)
    if (found) return wholeLine(found, context.checker)
  }
  return inStatement(start, context) ?? otherValue(question)
}

// --- internal ---

// The first that knows an error explains it: what is declared nowhere before what is done with it.
const EXPLAINERS: readonly Explain[] = [
  superCall,
  hashComment,
  floorDivision,
  annotated,
  unpackedObject,
  undeclared,
  swapped,
  unknownName,
  undeclaredField,
  nullableField,
  arrayAsIndex,
  notNull,
  leftOut,
  selfParameter,
  localForField,
  withoutValue,
  withoutThis,
  otherImport,
  otherMethod,
  otherOption,
  bareOption,
  emptyObject,
  looseKeys,
  untypedList,
  forIn,
  forOfNumber,
  withoutNew,
  assignedCell,
  calledProperty,
  formatted,
  chained,
  blockWithoutReturn,
]

// The line that a cause stands in, written anew, if that is short enough and says more.
function wholeLine(found: Explained, checker: ts.TypeChecker): Explained {
  const line = around(found.at, isLine)
  if (!line || !REWRITTEN.has(found.habit) || found.meant === '') return found
  const [wrote, meant] = [line.getText(), rewrite(line, checker).text]
  if (wrote === meant || meant.length > LONGEST || wrote.includes('\n') || meant.includes('…')) return found
  return { ...found, wrote: textOf(line, LONGEST), meant }
}

const isLine = (node: ts.Node): node is ts.Statement =>
  compiler.isReturnStatement(node) || compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)

// An operator on an array, y[i], axis=0: somewhere in the statement whose error may be a consequence.
function inStatement(start: number, { source, checker, contract }: FileContext): Explained | undefined {
  const statement = statementAt(source, start)
  const found = statement && firstIn(statement, (node) => habitOf(node, checker, contract))
  if (!found) return undefined
  return wholeLine({ ...found.habit, at: found.node }, checker)
}

const LONGEST = 140

// The habits of which the whole line is written anew.
const REWRITTEN: ReadonlySet<Habit> = new Set([
  'operator',
  'index',
  'row',
  'named-argument',
  'math',
  'equal',
  'name',
  'np-name',
  'np-camel',
  'no-method',
  'not-null',
])

const habitOf = (node: ts.Node, checker: ts.TypeChecker, contract: string): Pythonism | undefined =>
  tuple(node, checker, contract) ?? arrayPythonism(node, checker) ?? namedArgument(node, checker)

function firstIn(
  node: ts.Node,
  look: (node: ts.Node) => Pythonism | undefined,
): { node: ts.Node; habit: Pythonism } | undefined {
  if (compiler.isBlock(node)) return undefined
  const habit = look(node)
  return habit ? { node, habit } : compiler.forEachChild(node, (child) => firstIn(child, look))
}

// return dx, dy
function tuple(node: ts.Node, checker: ts.TypeChecker, contract: string): Pythonism | undefined {
  if (!compiler.isReturnStatement(node) || !node.expression) return undefined
  const isList = compiler.isArrayLiteralExpression(node.expression)
  if (!isList && !isPair(node.expression)) return undefined
  const wrote = textOf(node)
  const items = compiler.isArrayLiteralExpression(node.expression) ? node.expression.elements : itemsOf(node.expression)
  const values = items.map((value) => rewrite(value, checker).text)
  const names = returnedNames(node, values.length, checker, contract)
  if (!names && isList) return undefined
  if (!names) return { habit: 'tuple', wrote, meant: `return [${values.join(', ')}]` }
  return { habit: 'object', wrote, meant: `return ${withNames(names, values)}` }
}

// By the type that the function says it returns, else by the contract's.
function returnedNames(
  node: ts.Node,
  count: number,
  checker: ts.TypeChecker,
  contract: string,
): readonly string[] | undefined {
  const owner = around(node, compiler.isFunctionLike)
  if (owner?.type) return namesOf(checker.getTypeFromTypeNode(owner.type), count, checker)
  const names = namesInContract(contract)
  return names.length === count ? names : undefined
}

const isUnknownName = (node: ts.Node, checker: ts.TypeChecker): node is ts.Identifier =>
  compiler.isIdentifier(node) && !checker.getSymbolAtLocation(node)

function namedArgument(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!isAssigned(node) || !compiler.isCallExpression(node.parent) || !isUnknownName(node.left, checker))
    return undefined
  const { text } = node.left
  const value = short(node.right) ?? '…'
  return { habit: 'named-argument', wrote: safeLine(`${text}=${value}`, 30), meant: namedValue(text, value) }
}
