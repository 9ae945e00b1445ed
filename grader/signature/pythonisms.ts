import { arrayPythonism, type Pythonism, short } from './array-pythonisms.ts'
import { compiler, type ts } from './compiler.ts'
import { diagnosticFindings, messageOf } from './diagnostics.ts'
import type { Finding } from '../model/finding.ts'
import { blockWithoutReturn, forIn, forOfNumber, withoutNew } from './habits/functions.ts'
import type { Habit } from '../model/habit.ts'
import { otherImport } from './habits/modules.ts'
import { otherMethod } from './habits/methods.ts'
import { placeOf, safeLine } from './place.ts'
import {
  around,
  type Explain,
  type Explained,
  isAssigned,
  isPair,
  itemsOf,
  nodeOf,
  nodesIn,
  type Question,
  textOf,
} from './habits/question.ts'
import { emptyObject, looseKeys, untypedList } from './habits/records.ts'
import { rewrite } from './habits/rewrite.ts'
import { nullableField, superCall, undeclaredField, withoutThis } from './habits/fields.ts'
import { floorDivision, hashComment } from './habits/comments.ts'
import { bareOption, calledProperty, chained, formatted, otherOption, otherValue } from './habits/values.ts'
import { annotated, swapped, undeclared } from './habits/undeclared.ts'
import { unknownName } from './habits/python-names.ts'
import { statementAt } from './statement-at.ts'
import { namedValue } from './habits/write.ts'

/** Finds the causes of type errors that a student's habits are. Each cause is told once, and its consequences are not. */
export function explainTypes(errors: readonly ts.Diagnostic[], world: World): Finding[] {
  const causes = errors.slice(0, LOOKED_INTO).map((error) => habitBehind(error, world))
  const told = new Set<ts.Node | string>()
  const findings = errors.flatMap((error, i): Finding[] => {
    const cause = causes[i]
    if (!cause) return isConsequence(error, causes, world) ? [] : diagnosticFindings(world.source, 'type', [error])
    const about = cause.about ?? lineOf(cause.at)
    if (told.has(about) || (!cause.about && told.has(lineOf(cause.at)))) return []
    told.add(about).add(lineOf(cause.at))
    return [habitFinding(cause, error, world.source)]
  })
  const isRoot = (finding: Finding): boolean => finding.kind !== 'type' || !CONSEQUENCES.has(finding.ts)
  return findings.some(isRoot) ? findings.filter(isRoot) : findings
}

/** What is known of the exercise whose errors are explained. */
export type World = Pick<Question, 'source' | 'checker' | 'id' | 'contract'>

// --- internal ---

// What follows where something else is wrong: a value that is not returned, a property that is not set, a variable that is not assigned.
const CONSEQUENCES: ReadonlySet<number> = new Set([2355, 2366, 2454, 2564, 7030, 2695])

const lineOf = (node: ts.Node): ts.Node => around(node, compiler.isStatement) ?? node

function habitFinding({ habit, wrote, meant, at }: Explained, error: ts.Diagnostic, source: ts.SourceFile): Finding {
  const said = { message: messageOf(error.messageText), ts: error.code }
  // A file that exports in another way has nothing to run.
  const severity = habit === 'commonjs' ? 'fatal' : 'declaration'
  return { kind: 'habit', severity, habit, wrote, meant, ...said, ...placeOf(source, at) }
}

// In a line whose cause is told, or with a variable whose own line is at fault.
function isConsequence(
  error: ts.Diagnostic,
  causes: readonly (Explained | undefined)[],
  { source, checker }: World,
): boolean {
  const lines = new Set(causes.flatMap((cause) => (cause ? [lineOf(cause.at)] : [])))
  const line = lineOf(nodeOf(source, error.start ?? 0, error.length ?? 0))
  if (lines.has(line) && !compiler.isFunctionDeclaration(line) && !compiler.isClassDeclaration(line)) return true
  return nodesIn(line, compiler.isIdentifier).some((name) => {
    const declared = checker.getSymbolAtLocation(name)?.valueDeclaration
    return declared !== undefined && compiler.isVariableDeclaration(declared) && lines.has(lineOf(declared))
  })
}

// Further errors are told in TypeScript's words.
const LOOKED_INTO = 20

// The first that knows an error explains it: what is declared nowhere before what is done with it.
const EXPLAINERS: readonly Explain[] = [
  superCall,
  hashComment,
  floorDivision,
  annotated,
  undeclared,
  swapped,
  unknownName,
  undeclaredField,
  nullableField,
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
  calledProperty,
  formatted,
  chained,
  blockWithoutReturn,
]

function habitBehind(error: ts.Diagnostic, world: World): Explained | undefined {
  const { start = 0, length = 0, code } = error
  const node = nodeOf(world.source, start, length)
  const question = { ...world, node, code, message: messageOf(error.messageText) }
  for (const explain of EXPLAINERS) {
    const found = explain(question)
    if (found) return wholeLine(found, world.checker)
  }
  return inStatement(start, world) ?? otherValue(question)
}

// The line that a cause stands in, written anew, if that is short enough and says more.
function wholeLine(found: Explained, checker: ts.TypeChecker): Explained {
  const line = around(found.at, isLine)
  if (!line || !REWRITTEN.has(found.habit) || found.meant === '') return found
  const [wrote, meant] = [line.getText(), rewrite(line, checker).text]
  if (wrote === meant || meant.length > LONGEST || wrote.includes('\n') || /[…]/.test(meant)) return found
  return { ...found, wrote: textOf(line, LONGEST), meant }
}

const isLine = (node: ts.Node): node is ts.Statement =>
  compiler.isReturnStatement(node) || compiler.isVariableStatement(node) || compiler.isExpressionStatement(node)

// An operator on an array, y[i], axis=0: somewhere in the statement whose error may be a consequence.
function inStatement(start: number, { source, checker, contract }: World): Explained | undefined {
  const statement = statementAt(source, start)
  const found = statement && firstIn(statement, (node) => habitOf(node, checker, contract))
  if (!found) return undefined
  return wholeLine({ ...found.habit, at: found.node }, checker)
}

const LONGEST = 110

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
  if (!compiler.isReturnStatement(node) || !node.expression || !isPair(node.expression)) return undefined
  const wrote = textOf(node)
  const values = itemsOf(node.expression).map((value) => rewrite(value, checker).text)
  const [, members] = /\): \{ (.+) \}$/m.exec(contract) ?? []
  const names = members?.split(/;\s*/).map((member) => member.split(/[?:]/)[0])
  if (names?.length !== values.length) return { habit: 'tuple', wrote, meant: `return [${values.join(', ')}]` }
  const pairs = names.map((name, i) => (name === values[i] ? name : `${name}: ${values[i]}`))
  return { habit: 'object', wrote, meant: `return { ${pairs.join(', ')} }` }
}

const isUnknownName = (node: ts.Node, checker: ts.TypeChecker): node is ts.Identifier =>
  compiler.isIdentifier(node) && !checker.getSymbolAtLocation(node)

function namedArgument(node: ts.Node, checker: ts.TypeChecker): Pythonism | undefined {
  if (!isAssigned(node) || !compiler.isCallExpression(node.parent) || !isUnknownName(node.left, checker)) return undefined
  const { text } = node.left
  const value = short(node.right) ?? '…'
  return { habit: 'named-argument', wrote: safeLine(`${text}=${value}`, 30), meant: namedValue(text, value) }
}
