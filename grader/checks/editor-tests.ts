import type { Vite } from 'vitest/node'
import type { Lang } from '../model/localized.ts'
import type { ts } from '../signature/compiler.ts'
import { DECLARES } from './declares.ts'

/**
 * Shows the checks to the Vitest extension of VS Code. Before anything has run it only reads a file, for calls of `suite` and `test` by
 * those very names: each check is given one beside it, on the same line, that is never made.
 */
export const editorTests = (lang: Lang): Vite.Plugin => ({
  name: 'kit:editor-tests',
  enforce: 'pre',
  transform: async (code, path) =>
    CHECK_FILE.test(path) ? { code: await withTests(code, lang), map: null } : undefined,
})

/** The text of a check file with its tests written out for a reader. */
export async function withTests(code: string, lang: Lang): Promise<string> {
  // Only an editor waits for the compiler.
  const { compiler } = await import('../signature/compiler.ts')
  const file = compiler.createSourceFile('check.ts', code, compiler.ScriptTarget.Latest, true)
  return insertionsIn(file, compiler, lang)
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, insert, over = 0 }) => text.slice(0, at) + insert + text.slice(at + over), code)
}

// --- internal ---

const CHECK_FILE = /[\\/]checks[\\/]ch\d\d[\\/]\w+\.check\.ts$/

interface Insertion {
  readonly at: number
  readonly insert: string
  /** How many characters it takes the place of. */
  readonly over?: number
}

function insertionsIn(file: ts.SourceFile, compiler: typeof ts, lang: Lang): Insertion[] {
  const found: Insertion[] = []
  const visit = (node: ts.Node): void => {
    if (compiler.isExpressionStatement(node) && compiler.isCallExpression(node.expression)) {
      const { expression: callee, arguments: given } = node.expression
      const name = callee.getText()
      const at = node.getStart()
      if (name === 'exercise') found.push({ at, insert: 'const suite = exercise; suite', over: name.length })
      const define = given.at(-1)
      if (name === 'exercise' && define && compiler.isArrowFunction(define) && compiler.isBlock(define.body))
        found.push({ at: define.body.getStart() + 1, insert: ` ${named(`'${DECLARES[lang]}'`)}` })
      const title = name === 'check' ? titleOf(given[0], compiler, lang) : undefined
      if (title) found.push({ at, insert: named(title) })
    }
    compiler.forEachChild(node, visit)
  }
  visit(file)
  return found
}

// A title as it is written, in its quotes.
function titleOf(title: ts.Expression, compiler: typeof ts, lang: Lang): string | undefined {
  if (!compiler.isObjectLiteralExpression(title)) return undefined
  const property = title.properties.find((one) => one.name?.getText() === lang)
  return property && compiler.isPropertyAssignment(property) ? property.initializer.getText() : undefined
}

const named = (title: string): string => `void (() => test(${title}, () => {})); `
