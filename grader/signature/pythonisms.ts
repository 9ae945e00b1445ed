import { addedToList } from './habits/added-to-list.ts'
import { arrayPythonism, type Pythonism } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { namedArgument } from './named-argument.ts'
import { pair } from './returned-pair.ts'
import { tuple } from './returned-values.ts'
import { messageOf } from './diagnostics.ts'
import { arrayAsIndex, assignedCell } from './habits/cells.ts'
import { numberThenArray } from './habits/both-types.ts'
import { askedNames } from './habits/asked-names.ts'
import { numberAlready } from './habits/number-already.ts'
import { oneObject } from './habits/one-object.ts'
import { forIn, headOfForIn } from './habits/for-in.ts'
import { blockWithoutReturn, forOfArray, forOfNumber, untypedParameter, withoutNew } from './habits/functions.ts'
import { otherInnerType, untypedInner } from './habits/inner-function.ts'
import { keysOfObject, tupleInLoop } from './habits/loop-keys.ts'
import type { Habit } from '../model/habit.ts'
import { mnistLoaded } from './habits/mnist.ts'
import { noneField } from './habits/none-field.ts'
import { nestedTuples } from './habits/nested-tuples.ts'
import { otherImport } from './habits/modules.ts'
import { otherMember } from './habits/other-member.ts'
import { otherMethod } from './habits/methods.ts'
import {
  around,
  type Explain,
  type Explained,
  type FileContext,
  nodeOf,
  type Question,
  textOf,
} from './habits/question.ts'
import { looseKeys } from './habits/loose-keys.ts'
import { mixedRecord } from './habits/mixed-record.ts'
import { emptyObject, orderedDict } from './habits/records.ts'
import { untypedList } from './habits/untyped-list.ts'
import { leftOut, notNull } from './habits/nullable-values.ts'
import { listedNames, unpackedObject } from './habits/object-names.ts'
import { rewrite } from './habits/rewrite.ts'
import { filledWithArray, givenShape, mapOfRows, ofRows } from './habits/rows.ts'
import {
  localForField,
  withoutValue,
  nullableField,
  readonlyField,
  selfParameter,
  superCall,
  undeclaredField,
  withoutThis,
  onlyNull,
  untypedField,
} from './habits/fields.ts'
import { floorDivision, hashComment } from './habits/comments.ts'
import {
  bareOption,
  calledProperty,
  chained,
  formatted,
  negatedBefore,
  otherOption,
  otherValue,
} from './habits/values.ts'
import { continuedLine } from './habits/semicolon.ts'
import { ofData } from './habits/typed-lists.ts'
import { annotated, swapped, undeclared, unpackedNull } from './habits/undeclared.ts'
import { unknownName } from './habits/python-names.ts'
import { statementAt } from './statement-at.ts'

/** Finds the habit that causes a type error; undefined where none is known. */
export function habitBehind(error: ts.Diagnostic, context: FileContext): Explained | undefined {
  const { start = 0, length = 0, code } = error
  const node = nodeOf(context.source, start, length)
  const question = { ...context, node, code, message: messageOf(error.messageText) }
  for (const explain of EXPLAINERS) {
    const found = explain(question)
    if (found) return wholeLine(found, context.checker)
  }
  return inStatement(question, start) ?? otherValue(question)
}

/** What is wrong with an operator, an index or an argument in the line of an error whose cause stands elsewhere. */
export function habitBeside(error: ts.Diagnostic, context: FileContext): Explained | undefined {
  const { start = 0, length = 0, code } = error
  const message = messageOf(error.messageText)
  return inStatement({ ...context, node: nodeOf(context.source, start, length), code, message }, start)
}

/** The line that a cause stands in, written anew, if that is short enough and says more. */
export function wholeLine(found: Explained, checker: ts.TypeChecker): Explained {
  const line = around(found.at, isLine)
  if (!line || !REWRITTEN.has(found.habit) || found.meant === '') return found
  const [wrote, meant] = [line.getText(), rewrite(line, checker).text]
  if (wrote === meant || meant.length > LONGEST || wrote.includes('\n') || meant.includes('…')) return found
  return { ...found, wrote: textOf(line, LONGEST), meant }
}

// --- internal ---

// The first that knows an error explains it: what is declared nowhere before what is done with it.
const EXPLAINERS: readonly Explain[] = [
  superCall,
  otherInnerType,
  hashComment,
  continuedLine,
  floorDivision,
  annotated,
  tupleInLoop,
  headOfForIn,
  mnistLoaded,
  nestedTuples,
  unpackedObject,
  listedNames,
  unpackedNull,
  oneObject,
  undeclared,
  swapped,
  otherMember,
  undeclaredField,
  orderedDict,
  noneField,
  unknownName,
  mixedRecord,
  nullableField,
  readonlyField,
  onlyNull,
  untypedField,
  ofData,
  arrayAsIndex,
  notNull,
  leftOut,
  selfParameter,
  localForField,
  withoutValue,
  withoutThis,
  forOfArray,
  otherImport,
  mapOfRows,
  filledWithArray,
  negatedBefore,
  ofRows,
  givenShape,
  keysOfObject,
  addedToList,
  otherMethod,
  otherOption,
  bareOption,
  askedNames,
  numberAlready,
  numberThenArray,
  emptyObject,
  looseKeys,
  untypedList,
  forIn,
  forOfNumber,
  untypedParameter,
  untypedInner,
  withoutNew,
  assignedCell,
  calledProperty,
  formatted,
  chained,
  blockWithoutReturn,
]

const isLine = (node: ts.Node): node is ts.Statement =>
  compiler.isReturnStatement(node) || compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)

// An operator on an array, y[i], axis=0: somewhere in the statement whose error may be a consequence.
function inStatement({ code, node, source, checker, contract }: Question, start: number): Explained | undefined {
  const statement = propertyAround(node) ?? statementAt(source, start)
  const look: Look = (child) => habitOf(child, checker, contract)
  const first = statement && firstIn(statement, look)
  const found = code === NO_INDEX && first?.habit.habit === 'operator' ? (inIndex(node, look) ?? first) : first
  if (!found) return undefined
  return wholeLine({ ...found.habit, at: found.node }, checker)
}

// W1: … in an object over several lines, each of which may have a mistake of its own.
const propertyAround = (node: ts.Node): ts.Node | undefined => {
  const property = around(node, compiler.isPropertyAssignment)
  return property?.parent.getText().includes('\n') ? property.initializer : undefined
}

// What stands in [ ] cannot stand there, whatever is done with y[i].
const NO_INDEX = 2538

function inIndex(node: ts.Node, look: Look): Found | undefined {
  const index = around(node, compiler.isElementAccessExpression)
  const habit = index && look(index)
  return habit && { node: index, habit }
}

const LONGEST = 200

// The habits of which the whole line is written anew.
const REWRITTEN: ReadonlySet<Habit> = new Set([
  'operator',
  'index',
  'all',
  'row',
  'pick',
  'take',
  'named-argument',
  'math',
  'equal',
  'name',
  'small-name',
  'of-parameter',
  'book-name',
  'np-name',
  'np-camel',
  'no-method',
  'not-null',
  'one-object',
  'number-already',
])

const habitOf = (node: ts.Node, checker: ts.TypeChecker, contract: string): Pythonism | undefined =>
  tuple(node, checker, contract) ?? pair(node, checker) ?? arrayPythonism(node, checker) ?? namedArgument(node, checker)

type Look = (node: ts.Node) => Pythonism | undefined

interface Found {
  readonly node: ts.Node
  readonly habit: Pythonism
}

function firstIn(node: ts.Node, look: Look): Found | undefined {
  if (compiler.isBlock(node)) return undefined
  const habit = look(node)
  return habit ? { node, habit } : compiler.forEachChild(node, (child) => firstIn(child, look))
}
