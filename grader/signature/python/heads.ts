import { splitOutside } from './brackets.ts'
import { innerTypes } from './inner-types.ts'
import type { LineContext } from './line-context.ts'
import { camelCase } from './names.ts'
import { typeOf } from './type-of.ts'

/** The first line of a function or method, with the types that the exercise asks for where it asks for this one. */
export function headOfFunction(
  name: string,
  given: string,
  returns: string | undefined,
  { contract, text, isInside = false }: Pick<LineContext, 'contract' | 'text' | 'isInside'>,
): string {
  const parameters = splitOutside(given, /,/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '/' && one !== '*')
  const isMethod = parameters[0] === 'self' || parameters[0] === 'cls'
  const own = name === '__init__' ? 'constructor' : camelCase(name)
  if (isMethod || own === 'constructor') {
    const member = askedMember(own, contract)
    return member ? withDefaults(member, parameters) : `${own}(${list(parameters.slice(1))}) {`
  }
  const [asked] =
    new RegExp(`(?<=^export declare )function ${own}\\([^]*?(?=\\n\\n|\\n*(?![^]))`, 'm').exec(contract) ?? []
  if (asked) return withDefaults(`${isInside ? '' : 'export '}${oneLine(asked)}`, parameters)
  const types = innerTypes(name, parameters.length, contract, text)
  const result = returns ? typeOf(returns) : types?.returns
  return `function ${own}(${list(parameters, types?.parameters)})${result ? `: ${result}` : ''} {`
}

/** The first line of a class. */
export function headOfClass(
  name: string,
  base: string | undefined,
  { contract }: Pick<LineContext, 'contract'>,
): string {
  const own = name === 'simpleNet' ? 'SimpleNet' : name
  const isAsked = contract.includes(`export declare class ${own} `)
  return `${isAsked ? 'export ' : ''}class ${own}${base && base !== 'object' ? ` extends ${base}` : ''} {`
}

// --- internal ---

/** What is asked for, with the values of Python's head: of a parameter that may be left out, and of one that is not asked for. */
function withDefaults(asked: string, parameters: readonly string[]): string {
  let head = asked
  const constants: string[] = []
  for (const one of parameters) {
    const [, name, value] = /^(\w+)\s*(?::[^=]+)?=\s*(-?[\d.]+(?:e-?\d+)?|True|False)$/.exec(one) ?? []
    if (name === undefined) continue
    const own = camelCase(name)
    const given = `${own} = ${value.toLowerCase()}`
    const optional = new RegExp(`\\b${own}\\?: (?:number|boolean)\\b`)
    if (optional.test(head)) head = head.replace(optional, given)
    else if (!new RegExp(`\\b${own}\\??:`).test(head)) constants.push(`const ${given}`)
  }
  return [`${head} {`, ...constants].join(' ')
}

const oneLine = (text: string): string =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(', )', ')')
    .trim()

// A class that its file's contract describes has its methods there, each on one line.
function askedMember(name: string, contract: string): string | undefined {
  const [asked] = new RegExp(`(?<=^  )${name}\\(.*$`, 'm').exec(contract) ?? []
  return asked && oneLine(asked)
}

// def f(*args, **kwargs): what takes all that is left comes last.
const list = (parameters: readonly string[], types: readonly string[] = []): string =>
  parameters
    .map((one, i) => parameter(one, types[i]))
    .toSorted((a, b) => Number(a.startsWith('...')) - Number(b.startsWith('...')))
    .join(', ')

function parameter(one: string, known = 'NdArray'): string {
  const [, star, name, type, value] = /^(\**)(\w+)\s*(?::\s*([^=]+?)\s*)?(?:=\s*(.+))?$/.exec(one) ?? []
  if (name === undefined) return one
  const own = camelCase(name)
  if (star === '**') return `${own}: Record<string, number> = {}`
  if (star) return `...${own}: number[]`
  if (value === 'None') return `${own}: NdArray | null = null`
  if (value !== undefined) return `${own} = ${value.replace('True', 'true').replace('False', 'false')}`
  return `${own}: ${type ? typeOf(type) : own === 'f' ? `(x: ${known}) => number` : known}`
}
