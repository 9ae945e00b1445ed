import { compiler, type ts } from '../../signature/compiler.ts'

/** Programs that run in processes of their own, outside `cli/`: they may print and exit, since that is how they answer. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  'grader/sandbox/guest/main.ts': 'answers the grader on its standard output',
  'grader/sandbox/prepare/prepare-main.ts': 'ends itself where a fresh one is to try again',
  'grader/student/try/program.mjs': 'ends a program that threw, as Node does',
  'grader/class/work/worker-main.ts': 'ends with the class that it works for',
  'grader/workshop/selftest/editor-run.ts': 'tells a test what an editor sees',
  'grader/workshop/selftest/grade-many.ts': 'tells a test what came of its submissions',
  'grader/workshop/selftest/machine/monkey.ts': 'tells a test what a monkey did',
  'grader/workshop/selftest/rehearse-class.ts': 'is started by hand',
}

/** Sources of the grader that print or exit although they stand outside `cli/`, a sentence for each place. */
export const loudIn = (sources: ReadonlyMap<string, string>): string[] =>
  [...sources].flatMap(([path, text]) =>
    isQuiet(path) ? printsIn(path, text).map((what) => `${path} uses ${what}: only cli/ prints and exits`) : [],
  )

/** Entries of `PROGRAMS` that neither print nor exit. */
export const silentPrograms = (sources: ReadonlyMap<string, string>): string[] =>
  Object.keys(PROGRAMS).filter((path) => printsIn(path, sources.get(path) ?? '').length === 0)

// --- internal ---

// A test may tell what it leaves out: its runner prints that.
const isQuiet = (path: string): boolean =>
  path.startsWith('grader/') && !/^grader\/cli\/|\.test\.ts$/.test(path) && !Object.hasOwn(PROGRAMS, path)

const LOUD: Readonly<Record<string, readonly string[]>> = {
  console: Object.keys(console),
  process: ['stdout', 'stderr', 'exit', 'exitCode', 'abort', 'reallyExit'],
}

/** What in a source prints, or ends its process; text that is a program for another process is none of it. */
function printsIn(path: string, text: string): string[] {
  if (!/console|process|Sync/.test(text)) return [] // Not worth a look at its syntax.
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...printsOf(node))
    compiler.forEachChild(node, visit)
  }
  visit(compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest))
  return found
}

function printsOf(node: ts.Node): string[] {
  if (compiler.isPropertyAccessExpression(node)) return loud(node.expression, [node.name])
  if (compiler.isElementAccessExpression(node)) return loud(node.expression, [node.argumentExpression])
  if (compiler.isVariableDeclaration(node) && node.initializer && compiler.isObjectBindingPattern(node.name))
    return loud(
      node.initializer,
      node.name.elements.map(({ propertyName, name }) => propertyName ?? name),
    )
  if (compiler.isImportDeclaration(node))
    return /^(?:node:)?(?:process|console)$/.test(nameOf(node.moduleSpecifier)) ? [nameOf(node.moduleSpecifier)] : []
  return compiler.isCallExpression(node) && writesToDescriptor(node) ? ['writeSync'] : []
}

const loud = (of: ts.Node, names: readonly ts.Node[]): string[] => {
  const whole = compiler.isPropertyAccessExpression(of) ? of.name : of // globalThis.process too
  const ones = Object.hasOwn(LOUD, nameOf(whole)) ? LOUD[nameOf(whole)] : []
  return names.map(nameOf).flatMap((name) => (ones.includes(name) ? [`${nameOf(whole)}.${name}`] : []))
}

const nameOf = (node: ts.Node): string =>
  compiler.isIdentifier(node) || compiler.isStringLiteralLike(node) ? node.text : ''

// The standard output and the standard error by their numbers.
const writesToDescriptor = ({ expression, arguments: [to] }: ts.CallExpression): boolean =>
  /^write(?:File)?Sync$/.test(nameOf(compiler.isPropertyAccessExpression(expression) ? expression.name : expression)) &&
  to !== undefined &&
  compiler.isNumericLiteral(to) &&
  ['1', '2'].includes(to.text)
