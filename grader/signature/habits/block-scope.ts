import { compiler, type ts } from '../compiler.ts'
import { isStatementList, type Site } from './sites.ts'

/** Where a name has to be declared: at the line that first gives it a value, or above a statement in whose block that line stands. */
export type Declared =
  | { readonly kind: 'at'; readonly first: Site; readonly sites: readonly Site[] }
  | { readonly kind: 'above'; readonly statement: ts.Node; readonly sites: readonly Site[] }

/** Decides for each use of a name where it has to be declared. What a block declares ends with it, so that a use behind it needs more. */
export function declarationsOf(sites: readonly Site[], depth = 0): Declared[] {
  const level = commonDepth(sites)
  if (sites.length === 0 || level < depth) return []
  const firstHere = sites.find(({ scopes }) => scopes.length === level)
  const groups = inBlocks(
    sites.filter((site) => !firstHere || site.node.pos < firstHere.node.pos),
    level,
  )
  const inner = (): Declared[] => groups.flatMap((group) => declarationsOf(group, level + 1))
  if (firstHere?.use === 'write' && canDeclare(firstHere.scopes[level - 1]))
    return [...inner(), { kind: 'at', first: firstHere, sites: from(firstHere, sites) }]
  if (firstHere?.use === 'declare') return []
  const needsMore = firstHere !== undefined || groups.some(([first]) => first.use === 'read')
  if (!needsMore) return inner()
  const source = sites.find(({ use }) => use !== 'read')
  const statement = source && statementAround(sites[0], level)
  return statement ? [{ kind: 'above', statement, sites }] : []
}

// --- internal ---

const commonDepth = ([first, ...others]: readonly Site[]): number => {
  const same = (site: Site): number => {
    const at = site.scopes.findIndex((scope, i) => scope !== first.scopes[i])
    return at < 0 ? site.scopes.length : at
  }
  return first ? Math.min(first.scopes.length, ...others.map(same)) : -1
}

const from = (first: Site, sites: readonly Site[]): Site[] => sites.filter(({ node }) => node.pos >= first.node.pos)

// What stands in the same block within the common one belongs together.
function inBlocks(sites: readonly Site[], level: number): Site[][] {
  const groups = new Map<ts.Node, Site[]>()
  for (const site of sites) {
    const block = site.scopes[level]
    groups.set(block, [...(groups.get(block) ?? []), site])
  }
  return [...groups.values()]
}

// A loop's head declares too; the one statement of an if without { } cannot.
const canDeclare = (scope: ts.Node | undefined): boolean =>
  scope !== undefined && (isStatementList(scope) || compiler.isIterationStatement(scope, false))

function statementAround({ node, scopes }: Site, level: number): ts.Node | undefined {
  const list = scopes.slice(0, level).findLast(isStatementList)
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if (at.parent === list || (at.parent && compiler.isCaseOrDefaultClause(at.parent) && at.parent.parent === list))
      return at
  return undefined
}
