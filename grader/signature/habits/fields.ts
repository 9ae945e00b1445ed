import { compiler, type ts } from '../compiler.ts'
import { printType } from '../print-type.ts'
import { rewrite } from './rewrite.ts'
import { around, type Explain, isAssigned, nodesIn, type Question, textOf } from './question.ts'

/** this.x = null: a property that the class does not declare. */
export const undeclaredField: Explain = ({ code, node, source, checker, contract }) => {
  const access = node.parent
  if (![2339, 2551].includes(code) || !compiler.isPropertyAccessExpression(access)) return undefined
  if (access.expression.kind !== compiler.SyntaxKind.ThisKeyword || access.name !== node) return undefined
  const name = access.name.text
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === access.getText())
  if (!given[0]) return undefined
  const type = fieldType(name, given, { checker, contract })
  const startsNull = given.some(({ right }) => right.kind === compiler.SyntaxKind.NullKeyword)
  return {
    habit: 'field',
    wrote: textOf(given[0]),
    meant: startsNull ? `${name}: ${type} | null = null` : `${name}: ${type}`,
    at: given[0],
    about: `field ${name}`,
  }
}

/** this.dW = null where dW is an NdArray, and x = null that becomes a number later. */
export const nullableField: Explain = ({ code, node, message, source, checker, contract }) => {
  if (code !== 2322 || !/^Type '[^']*null'|to type 'null'/.test(message)) return undefined
  const assignment = around(node, isAssigned)
  const name = assignment?.left.getText().replace(/^this\./, '')
  const [field] = nodesIn(source, compiler.isPropertyDeclaration).filter((one) => one.name.getText() === name)
  if (!assignment || !field || !name) return undefined
  const given = nodesIn(source, isAssigned).filter(({ left }) => left.getText() === `this.${name}`)
  const type = field.type?.getText() ?? fieldType(name, given, { checker, contract })
  return {
    habit: 'nullable',
    wrote: textOf(field),
    meant: `${name}: ${type} | null = null`,
    at: field,
    about: `field ${name}`,
  }
}

/** x or forward(…) for this.x and this.forward(…). */
export const withoutThis: Explain = ({ code, node, message }) => {
  if (code !== 2663 || !compiler.isIdentifier(node)) return undefined
  const [, meant = `this.${node.text}`] = /'(this\.\w+)'/.exec(message) ?? []
  return { habit: 'this', wrote: node.text, meant, at: node, about: `this ${node.text}` }
}

/** super().__init__() */
export const superCall: Explain = ({ source, node }) => {
  const text = source.text.slice(node.getFullStart(), node.end + 20)
  if (!/super\(\)\s*\.\s*__init__/.test(text)) return undefined
  return { habit: 'super', wrote: 'super().__init__()', meant: 'super()', at: node, about: 'super' }
}

// --- internal ---

function fieldType(
  name: string,
  given: readonly ts.BinaryExpression[],
  { checker, contract }: Pick<Question, 'checker' | 'contract'>,
): string {
  const [, asked] = new RegExp(`^ {2}${name}: (.*)$`, 'm').exec(contract) ?? []
  if (asked) return asked
  const values = given.filter(({ right }) => right.kind !== compiler.SyntaxKind.NullKeyword)
  if (values.some(({ right }) => rewrite(right, checker).array)) return 'NdArray'
  const types = values.map(({ right }) =>
    printType(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(right)), checker),
  )
  const known = types.filter((type) => !/\b(?:any|never|undefined|void|null)\b|^\{\}$/.test(type))
  const [, made] = /^(?:new )?([A-Z][a-z]\w*)\(/.exec(values[0]?.right.getText() ?? '') ?? []
  return known[0] ?? (made !== undefined && made !== 'OrderedDict' ? made : values.length > 0 ? '…' : 'NdArray')
}
