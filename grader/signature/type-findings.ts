import { compiler, type ts } from './compiler.ts'
import { diagnosticFindings, messageOf } from './diagnostics.ts'
import type { ExerciseContext } from './exercise-context.ts'
import type { Finding } from '../model/finding.ts'
import { ADDED } from '../model/habit.ts'
import {
  around,
  type Explained,
  type FileContext,
  isAssigned,
  nodeOf,
  nodesIn,
  silentFinding,
} from './habits/question.ts'
import { groupBy } from '../platform/group-by.ts'
import { nullLines } from './null-lines.ts'
import { placeOf } from './place.ts'
import { habitBehind, habitBeside } from './pythonisms.ts'

/** The type errors of a file, or the habits that cause them. Each cause is reported once, and its consequences are not. */
export function typeFindings(program: ts.Program, source: ts.SourceFile, exercise: ExerciseContext): Finding[] {
  const context = { ...exercise, source, checker: program.getTypeChecker() }
  const errors = program.getSemanticDiagnostics(source)
  const causes = errors.slice(0, EXPLAINED).map((error) => habitBehind(error, context))
  const lines = new Set(causes.flatMap((cause) => (cause ? [lineOf(cause.at)] : [])))
  const gone = new Set(causes.flatMap((cause) => cause?.gone ?? []))
  const reported = new Set<ts.Node | string>()
  const explained: ts.Diagnostic[] = []
  const nullable: Nullable[] = []
  const findings = errors.flatMap((error, i): Finding[] => {
    const cause = causes[i]
    if (gone.size > 0 && gone.has(lineOf(nodeOf(source, error.start ?? 0, error.length ?? 0)))) return []
    if (i >= EXPLAINED && reported.size > 0) return []
    if (!cause) return isConsequence(error, lines, context) ? [] : diagnosticFindings(source, 'type', [error])
    if (cause.habit === 'not-null') {
      const line = lineOf(cause.at)
      const isFree = !reported.has(line) || nullable.some((one) => lineOf(one.cause.at) === line)
      if (isFree) nullable.push({ error, cause })
      reported.add(line)
      return []
    }
    const about = cause.about ?? lineOf(cause.at)
    const isTold = reported.has(about) || (!cause.about && reported.has(lineOf(cause.at)))
    if (isTold) explained.push(error)
    else reported.add(about)
    // A line that is added elsewhere mends nothing in the line that shows it.
    if (!isTold && !ADDED.has(cause.habit)) reported.add(lineOf(cause.at))
    return isTold ? [] : [habitFinding(cause, error, source)]
  })
  const all = [
    ...findings,
    ...nullFindings(nullable, source, context.checker),
    ...explained.flatMap((error) => findingsBeside(error, context, reported)),
  ]
  const isRoot = (finding: Finding): boolean => finding.kind !== 'type' || !CONSEQUENCES.has(finding.ts)
  return all.some(isRoot) ? all.filter(isRoot) : all
}

// --- internal ---

// Further errors are reported when these are gone.
const EXPLAINED = 30

// What follows where something else is wrong: a value that is not returned, a property that is not set, a variable that is not assigned.
const CONSEQUENCES: ReadonlySet<number> = new Set([2355, 2366, 2454, 2564, 7030, 2695, 18046])

// A property of an object that stands over several lines has its own.
const lineOf = (node: ts.Node): ts.Node => around(node, isLine) ?? node

const isLine = (node: ts.Node): node is ts.Node =>
  compiler.isStatement(node) || (compiler.isPropertyAssignment(node) && node.parent.getText().includes('\n'))

function habitFinding(
  { habit, wrote, meant, at, scope }: Explained,
  error: ts.Diagnostic,
  source: ts.SourceFile,
): Finding {
  const said = { message: messageOf(error.messageText), ts: error.code }
  if (scope) return { kind: 'block-scope', severity: 'declaration', ...scope, meant, ...said, ...placeOf(source, at) }
  // A file that exports in another way has nothing to run.
  const severity = habit === 'commonjs' ? 'fatal' : 'declaration'
  return { kind: 'habit', severity, habit, wrote, meant, ...said, ...placeOf(source, at) }
}

interface Nullable {
  readonly error: ts.Diagnostic
  readonly cause: Explained
}

// All the lines of a class that use what may be null are told at once.
function nullFindings(nullable: readonly Nullable[], source: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const byClass = [...groupBy(nullable, ({ cause }) => cause.about ?? '').values()]
  return byClass.map(([{ cause, error }, ...rest]) => {
    const [first, ...others] = nullLines(
      [cause, ...rest.map((one) => one.cause)].map(({ at }) => at),
      checker,
    )
    const finding = habitFinding({ ...cause, wrote: first.wrote, meant: first.meant }, error, source)
    const lines = others.map(({ line, code }) => ({ line, code }))
    return finding.kind === 'habit' && lines.length > 0 ? { ...finding, others: lines } : finding
  })
}

// What else is wrong in the line of an error whose cause stands elsewhere: diff[key] = np.abs(a[key] - b[key]), where key is declared in the head of the loop.
function findingsBeside(error: ts.Diagnostic, context: FileContext, reported: Set<ts.Node | string>): Finding[] {
  const found = habitBeside(error, context)
  if (!found || reported.has(lineOf(found.at))) return []
  reported.add(lineOf(found.at))
  return [silentFinding(found, context.source, found.at)]
}

// return this.loss, where this.loss = … above is one of the lines whose cause is reported.
const isGivenIn = (line: ts.Node, lines: ReadonlySet<ts.Node>): boolean =>
  nodesIn(line, compiler.isPropertyAccessExpression).some((field) =>
    [...lines].some(
      (one) =>
        one.end < field.end &&
        compiler.isExpressionStatement(one) &&
        isAssigned(one.expression) &&
        one.expression.left.getText() === field.getText() &&
        around(one, compiler.isFunctionLike) === around(field, compiler.isFunctionLike),
    ),
  )

// In one of the lines whose cause is reported, or with a variable that one of them declares.
function isConsequence(error: ts.Diagnostic, lines: ReadonlySet<ts.Node>, { source, checker }: FileContext): boolean {
  const line = lineOf(nodeOf(source, error.start ?? 0, error.length ?? 0))
  if (lines.has(line) && !compiler.isFunctionDeclaration(line) && !compiler.isClassDeclaration(line)) return true
  if (isGivenIn(line, lines)) return true
  return nodesIn(line, compiler.isIdentifier).some((name) => {
    const declared = checker.getSymbolAtLocation(name)?.valueDeclaration
    return declared !== undefined && compiler.isVariableDeclaration(declared) && lines.has(lineOf(declared))
  })
}
