// What somebody could cut out of a students' copy: every function and class, with whatever else of its file it needs.
import { type Context, createContext, runInContext } from 'node:vm'
import * as np from '../../../exercises/np/index.ts'
import { compiler, type ts } from '../../signature/compiler.ts'

/** What was cut out, as it would be used: called, or, of a class, made. */
export interface Made {
  (...args: readonly unknown[]): unknown
  made(...args: readonly unknown[]): Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
}

/** A function or class that was cut out. */
export interface CutOut {
  readonly where: string
  /** The names of the questions to which it answers yes; one that throws, takes too long, or answers later only, says no. */
  passes(questions: Questions): readonly string[]
}

/** What is asked of a piece, by name. */
export type Questions = Readonly<Record<string, readonly ((made: Made) => boolean)[]>>

/** What the names mean that a piece uses without saying where they come from: a fresh copy each time. */
export type FreeNames = () => Readonly<Record<string, unknown>>

/** Every function and class of a text that computes something, a page's code blocks included. */
export function cutOutOf(path: string, text: string, freeNames: FreeNames): CutOut[] {
  const code = path.endsWith('.md') ? codeBlocks(text) : text
  if (!COMPUTES.test(code)) return []
  const { ESNext } = compiler.ModuleKind
  const js = compiler.transpileModule(code, {
    compilerOptions: { target: compiler.ScriptTarget.ES2022, module: ESNext, removeComments: true },
  })
  const source = compiler.createSourceFile('cut.js', js.outputText, compiler.ScriptTarget.Latest, true)
  const helpers = source.statements.filter(isHelper).map(bare).filter(isAtOnce)
  const context = createContext({ np, Math, Array, Float64Array, Number, Object })
  const found: CutOut[] = []
  const visit = (node: ts.Node): void => {
    if ((isFunction(node) || compiler.isClassLike(node)) && isAnswerLike(node.getText()))
      found.push(cut(path, node, helpers, { context, freeNames }))
    compiler.forEachChild(node, visit)
  }
  visit(source)
  return found
}

// --- internal ---

const COMPUTES = /\bnp\.|\bNdArray\b|Math\.(?:exp|log)|\*\* 2|1e-4|\bbackward\(|\.gradient\(/

const isAnswerLike = (text: string): boolean => text.length < LONGEST && isAtOnce(text)

// No answer waits for something; a helper that does would go on, and fail, when the question is long over.
const isAtOnce = (text: string): boolean => !/\basync\b|\bawait\b|\bimport\(/.test(text)

const LONGEST = 3000

const codeBlocks = (page: string): string =>
  [...page.matchAll(/^```(?:ts|typescript|js)\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n')

const bare = (node: ts.Node): string => node.getText().replace(/^export (?:default )?/, '')

const isFunction = (node: ts.Node): boolean =>
  compiler.isFunctionDeclaration(node) ||
  compiler.isArrowFunction(node) ||
  compiler.isFunctionExpression(node) ||
  compiler.isMethodDeclaration(node)

// Functions, classes, and constants that are plain values or functions: whatever else stands at the top may do something.
const isHelper = (node: ts.Statement): boolean =>
  compiler.isFunctionDeclaration(node) ||
  compiler.isClassDeclaration(node) ||
  (compiler.isVariableStatement(node) &&
    node.declarationList.declarations.every(
      ({ initializer }) =>
        initializer && (isFunction(initializer) || /^[\w\s.[\],'"{}:*+/-]+$/.test(initializer.getText())),
    ))

interface Scope {
  readonly context: Context
  readonly freeNames: FreeNames
}

function cut(path: string, node: ts.Node, helpers: readonly string[], { context, freeNames }: Scope): CutOut {
  const own = bare(node)
  const value = compiler.isMethodDeclaration(node)
    ? own.replace(/^(?:async |static )*\*?(?:#?[\w$]+|\[[^\]]*\]|'[^']*')\s*/, 'function ')
    : own
  const isClass = compiler.isClassLike(node)
  const others = helpers.filter((helper) => !helper.includes(own))
  const run = (code: string, names: object): unknown => {
    try {
      return runInContext(code, Object.assign(context, names), { timeout: 200 })
    } catch {
      // It needs more than its file has, or something else than it was given.
      return undefined
    }
  }
  const made = run(`(() => { ${others.join('\n')}\nreturn (${value}) })()`, {})
  return {
    where: `${path}: ${own.slice(0, 60).replaceAll(/\s+/g, ' ')}`,
    passes: (questions) => {
      if (typeof made !== 'function' || (made.length === 0 && !isClass)) return []
      const passed = new Set<string>()
      const names = freeNames()
      // A method's own properties have the same names.
      const used = usable(made, { ...names })
      const left = Object.entries(questions).flatMap(([name, ways]) => ways.map((way) => ({ name, way })))
      const askOn = (): void => {
        for (let next = left.shift(); next; next = left.shift()) if (isYes(next.way, used)) passed.add(next.name)
      }
      // One question that takes too long ends the asking: it goes on with the next.
      for (let tries = left.length; tries > 0 && left.length > 0; tries--) run('askOn()', { ...names, askOn })
      return [...passed]
    },
  }
}

// It is asked with what it does not take.
function isYes(way: (made: Made) => boolean, used: Made): boolean {
  try {
    return way(used)
  } catch {
    return false
  }
}

// What takes nothing has nothing to answer with, and what takes more than there is would only throw.
const usable = (made: Function, self: object): Made =>
  Object.assign(
    (...args: readonly unknown[]): unknown => {
      if (made.length > args.length || made.length === 0) throw REFUSED
      return settled(Reflect.apply(made, self, args))
    },
    { made: (...args: readonly unknown[]) => settled(Reflect.construct(made, args)) as ReturnType<Made['made']> },
  )

// One for all: making an error takes longer than most questions.
const REFUSED = new Error('not called')

// What comes later is no answer, and how it ends is nobody's concern.
function settled(came: unknown): unknown {
  if (typeof came !== 'object' || came === null || !('then' in came) || typeof came.then !== 'function') return came
  ;(came as PromiseLike<unknown>).then(undefined, () => {})
  return undefined
}
