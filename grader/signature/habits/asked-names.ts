import { compiler, type ts } from '../compiler.ts'
import { knownNames } from './meant-type.ts'
import { around, type Explain, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { nearestAsked, withNames } from './with-names.ts'

/** return { x_batch, t_batch } where { x, t } is asked for. */
export const askedNames: Explain = ({ code, node, checker }) => {
  const literal = code === 2353 || code === 2561 ? around(node, compiler.isObjectLiteralExpression) : undefined
  const given = literal && givenIn(literal, checker)
  const type = literal && checker.getContextualType(literal)
  if (!literal || !given || !type) return undefined
  const statement = compiler.isReturnStatement(literal.parent) ? literal.parent : undefined
  const told = { wrote: textOf(statement ?? literal, LONGEST), at: statement ?? literal, about: `names ${literal.pos}` }
  const start = statement ? 'return ' : ''
  const asked = knownNames(type, checker)
  if (!asked) return undefined
  const isOptional = (name: string): boolean =>
    ((type.getProperty(name)?.flags ?? 0) & compiler.SymbolFlags.Optional) !== 0
  const pairs = pairsOf(asked, given, isOptional)
  const object = withNames(
    pairs.map(({ name }) => name),
    pairs.map(({ value }) => value),
  )
  return { ...told, habit: 'other-names', meant: `${start}${object}` }
}

// --- internal ---

const LONGEST = 110

interface Given {
  readonly name: string
  readonly value: string
}

function givenIn(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): Given[] | undefined {
  const given = literal.properties.flatMap((one): Given[] => {
    if (compiler.isShorthandPropertyAssignment(one)) return [{ name: one.name.text, value: one.name.text }]
    return compiler.isPropertyAssignment(one)
      ? [{ name: one.name.getText(), value: rewrite(one.initializer, checker).text }]
      : []
  })
  return given.length === literal.properties.length ? given : undefined
}

// What is asked for with what was given for it: by its name, or by the only one that is like it.
function pairsOf(asked: readonly string[], given: readonly Given[], isOptional: (name: string) => boolean): Given[] {
  const meant = given.map(({ name }) => (asked.includes(name) ? name : nearestAsked(name, asked)))
  return asked.flatMap((name) => {
    const found = given.filter((_, i) => meant[i] === name)
    if (found.length === 1) return [{ name, value: found[0].value }]
    return isOptional(name) ? [] : [{ name, value: '…' }]
  })
}
