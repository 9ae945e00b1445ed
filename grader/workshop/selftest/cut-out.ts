// What somebody could cut out of a students' copy: every function, with whatever else of its file it needs.
import { type Context, createContext, runInContext } from 'node:vm'
import * as np from '../../../exercises/np/index.ts'
import { compiler, type ts } from '../../signature/compiler.ts'

/** A function that was cut out: asked with values, it gives what it gives; undefined where it throws. */
export interface CutOut {
  readonly where: string
  ask(...args: readonly unknown[]): unknown
}

/** Every function of a text that computes something, a page's code blocks included. */
export function cutOutOf(path: string, text: string): CutOut[] {
  const code = path.endsWith('.md') ? codeBlocks(text) : text
  if (!COMPUTES.test(code)) return []
  const { ESNext } = compiler.ModuleKind
  const js = compiler.transpileModule(code, {
    compilerOptions: { target: compiler.ScriptTarget.ES2022, module: ESNext },
  })
  const source = compiler.createSourceFile('cut.js', js.outputText, compiler.ScriptTarget.Latest, true)
  const helpers = source.statements.filter(isHelper).map(bare)
  const context = createContext({ np, Math, Array, Float64Array, Number, Object })
  const found: CutOut[] = []
  const visit = (node: ts.Node): void => {
    if (isFunction(node) && isAnswerLike(node.getText())) found.push(cut(path, node, helpers, context))
    compiler.forEachChild(node, visit)
  }
  visit(source)
  return found
}

// --- internal ---

const COMPUTES = /\bexp\(|Math\.log\(|np\.log\(|\*\* 2|2 \* h\b|1e-4/

// No answer waits for something.
const isAnswerLike = (text: string): boolean => text.length < LONGEST && !/\basync\b|\bawait\b|\bimport\(/.test(text)

const LONGEST = 3000

const codeBlocks = (page: string): string =>
  [...page.matchAll(/^```(?:ts|typescript|js)\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n')

const bare = (node: ts.Node): string => node.getText().replace(/^export (?:default )?/, '')

const isFunction = (node: ts.Node): boolean =>
  compiler.isFunctionDeclaration(node) ||
  compiler.isArrowFunction(node) ||
  compiler.isFunctionExpression(node) ||
  compiler.isMethodDeclaration(node)

// Functions, and constants that are plain values or functions: whatever else stands at the top may do something.
const isHelper = (node: ts.Statement): boolean =>
  compiler.isFunctionDeclaration(node) ||
  (compiler.isVariableStatement(node) &&
    node.declarationList.declarations.every(
      ({ initializer }) =>
        initializer && (isFunction(initializer) || /^[\w\s.[\],'"{}:*+/-]+$/.test(initializer.getText())),
    ))

function cut(path: string, node: ts.Node, helpers: readonly string[], context: Context): CutOut {
  const own = bare(node)
  const value = compiler.isMethodDeclaration(node)
    ? own.replace(/^(?:async |static )*\*?(?:#?[\w$]+|\[[^\]]*\]|'[^']*')\s*/, 'function ')
    : own
  const others = helpers.filter((helper) => !helper.includes(own))
  let made: unknown
  try {
    made = runInContext(`(() => { ${others.join('\n')}\nreturn (${value}) })()`, context, { timeout: 500 })
  } catch {
    // It needs more than its file has.
  }
  return {
    where: `${path}: ${own.slice(0, 60).replaceAll(/\s+/g, ' ')}`,
    ask: (...args) => {
      if (typeof made !== 'function') return undefined
      // What it changes is its own.
      const given = args.map((one) => (Array.isArray(one) ? (structuredClone(one) as unknown) : one))
      const call = (): unknown => (made as (...all: unknown[]) => unknown)(...given)
      try {
        const came: unknown = runInContext('call()', Object.assign(context, { call }), { timeout: 500 })
        // What comes later is no answer, and how it ends is nobody's concern.
        if (!isThenable(came)) return came
        came.then(undefined, () => {})
        return undefined
      } catch {
        return undefined
      }
    },
  }
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
