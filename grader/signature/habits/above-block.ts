import { compiler, type ts } from '../compiler.ts'
import { readableLine, safeLine } from '../place.ts'
import { printType } from '../print-type.ts'
import { type Declared, declarationsOf } from './block-scope.ts'
import { around, type Explained, isArrayType, isAssigned, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { isFor, isStatementList, type Site, sitesOf } from './sites.ts'

/** A name that is declared in a block and used behind it: it has to be declared above the block, and in the block no more. */
export function aboveBlock(
  { statement, sites }: Extract<Declared, { kind: 'above' }>,
  checker: ts.TypeChecker,
): Explained | undefined {
  const source = sites.find(({ use }) => use !== 'read')
  if (!source) return undefined
  const { text } = source.node
  const type = typeAt(source, checker)
  const scope = {
    name: text,
    source: lineAt(source.node),
    above: lineAt(statement),
    bare: sites
      .filter(({ use }) => use === 'declare')
      .map(({ node }) => ({ ...lineAt(node), code: bareText(node, checker) })),
  }
  const value = alwaysSet(statement, sites) ? '' : ' = …'
  const meant = `let ${text}${type === undefined ? '' : `: ${type}`}${value}`
  return {
    habit: 'declare',
    wrote: textOf(source.node),
    meant,
    at: statement,
    about: `above ${text} ${statement.pos}`,
    gone: sites
      .filter(({ use, node }) => use === 'declare' && isMended(node, checker))
      .flatMap(({ node }) => around(node, compiler.isStatement) ?? []),
    scope,
  }
}

/** const x = …; x = x.div(2) in a block, where x is used behind the block too: its cause is the same. */
export function behindItsBlock(node: ts.Identifier, checker: ts.TypeChecker): Explained | undefined {
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration
  const found = declarationsOf(sitesOf(node, checker)).find(({ sites }) =>
    sites.some((site) => site.node.parent === declared),
  )
  return found?.kind === 'above' ? aboveBlock(found, checker) : undefined
}

// --- internal ---

const lineAt = (node: ts.Node): { line: number; code: string } => {
  const source = node.getSourceFile()
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  return { line, code: readableLine(source, node) ?? textOf(node) }
}

const LONGEST = 110

// Whether the line that is written without const has other mistakes, which are gone with it.
const isMended = ({ parent }: ts.Identifier, checker: ts.TypeChecker): boolean =>
  compiler.isVariableDeclaration(parent) &&
  parent.initializer !== undefined &&
  rewrite(parent.initializer, checker).text !== parent.initializer.getText()

// const e = np.exp(a) without its const.
function bareText(node: ts.Identifier, checker: ts.TypeChecker): string {
  const { parent } = node
  if (compiler.isVariableDeclaration(parent) && parent.initializer && !isFor(parent.parent.parent))
    return safeLine(`${node.text} = ${rewrite(parent.initializer, checker).text}`.replaceAll(/\s+/g, ' '), LONGEST)
  const loop = around(node, compiler.isVariableDeclarationList)?.parent
  if (!loop || !isFor(loop)) return textOf(node.parent, 60)
  const head = loop.getText().slice(0, loop.statement.getStart() - loop.getStart())
  return head.replace(/\b(?:const|let|var)\s+/, '').trim()
}

function typeAt({ node, use }: Site, checker: ts.TypeChecker): string | undefined {
  const { parent } = node
  const value =
    use === 'declare' && compiler.isVariableDeclaration(parent)
      ? parent.initializer
      : isAssigned(parent)
        ? parent.right
        : undefined
  const type = checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(use === 'declare' ? node : (value ?? node)))
  if (isArrayType(type) || (value && rewrite(value, checker).array)) return 'NdArray'
  const text = printType(type, checker)
  return text.length > 60 || /\b(?:any|never|undefined|void|null|unknown|import)\b|^\{\}$/.test(text) ? undefined : text
}

// Whether an if gives the name a value in both of its blocks.
function alwaysSet(statement: ts.Node, sites: readonly Site[]): boolean {
  if (compiler.isBlock(statement)) return true
  if (!compiler.isIfStatement(statement)) return false
  const sets = (branch: ts.Statement): boolean =>
    compiler.isIfStatement(branch)
      ? alwaysSet(branch, sites)
      : sites.some(({ use, scopes }) => use !== 'read' && scopes.at(-1) === branch && isWhole(branch))
  return statement.elseStatement !== undefined && sets(statement.thenStatement) && sets(statement.elseStatement)
}

const isWhole = (branch: ts.Node): boolean => isStatementList(branch) || compiler.isExpressionStatement(branch)
