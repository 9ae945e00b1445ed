// What is typed at the prompt becomes a script that is run in the global scope: a doorman of rolldown.
import { parseSync, transformSync } from 'rolldown/utils'

/**
 * A script: whether its value is a promise to wait for, which names it declares, whether it only reads one, and what it lacks in front to
 * stand in a file; or how the text is none: it goes on in the next line, or it is wrong.
 */
export type PromptCode =
  | {
      readonly kind: 'script'
      readonly code: string
      readonly waits: boolean
      readonly declares: readonly string[]
      readonly reads: boolean
      readonly lead: '' | 'let ' | '('
    }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'wrong' }

/**
 * TypeScript as a script. What is declared may be declared again, as in a notebook, `await` may stand anywhere, an import becomes an
 * `await import(…)`, and `export` is left out.
 */
export function promptCode(text: string): PromptCode {
  const asObject = /^\s*\{/.test(text) ? scriptOf(`(${text.replace(/;?\s*$/, '')}\n)`) : undefined
  return asObject?.kind === 'script' ? { ...asObject, lead: '(' } : scriptOf(text)
}

// --- internal ---

type Statement = ReturnType<typeof parseSync>['program']['body'][number]

function scriptOf(text: string): PromptCode {
  const { program, errors } = parseSync('prompt.ts', text, { lang: 'ts', sourceType: 'module' })
  if (errors.length > 0) return { kind: errors.some((error) => isAtEnd(error, text)) ? 'incomplete' : 'wrong' }
  const withoutModules = rewritten(text, program.body, (one, own) =>
    isImport(one) ? imported(one) : isExport(one) ? exported(one, text) : own,
  )
  const { code, errors: failed } = transformSync('prompt.ts', withoutModules, {
    lang: 'ts',
    sourceType: 'module',
    tsconfig: false,
  })
  if (failed.length > 0) return { kind: 'wrong' }
  const { body } = parseSync('prompt.js', code, { lang: 'js', sourceType: 'module' }).program
  const waits = body.some(isWaiting)
  return {
    kind: 'script',
    waits,
    declares: program.body.flatMap(namesOf),
    reads: isReading(program.body.at(-1)),
    lead: program.body.length === 1 && assignedName(program.body[0]) !== undefined ? 'let ' : '',
    code: waits ? waiting(code, body) : rewritten(code, body, declaredAgain),
  }
}

function rewritten(text: string, body: readonly Statement[], rewrite: (one: Statement, own: string) => string): string {
  let result = text
  for (const one of body.toReversed())
    result = result.slice(0, one.start) + rewrite(one, text.slice(one.start, one.end)) + result.slice(one.end)
  return result
}

function declaredAgain(one: Statement, own: string): string {
  if (one.type === 'VariableDeclaration') return own.replace(/^(?:const|let)\b/, 'var')
  return one.type === 'ClassDeclaration' && one.id ? `var ${one.id.name} = ${own}` : own
}

/** A function that waits, whose names are those of all lines, and whose value is that of its last expression. */
function waiting(code: string, body: readonly Statement[]): string {
  const lines = rewritten(code, body, (one, own) => {
    if (one.type === 'VariableDeclaration') return assigned(one, code)
    if (one.type === 'ClassDeclaration' && one.id) return `${one.id.name} = ${own};`
    if (one.type === 'FunctionDeclaration' && one.id) return `${own}\nglobalThis.${one.id.name} = ${one.id.name};`
    return one === body.at(-1) && one.type === 'ExpressionStatement' ? `return (${own.replace(/;\s*$/, '')});` : own
  })
  return `(async () => {\n${lines}\n})()`
}

const assigned = ({ declarations }: Extract<Statement, { type: 'VariableDeclaration' }>, code: string): string =>
  declarations
    .map(({ start, end, init, id }) =>
      init ? `(${code.slice(start, end)});` : `${code.slice(id.start, id.end)} = undefined;`,
    )
    .join(' ')

function namesOf(one: Statement): string[] {
  if (one.type === 'VariableDeclaration') return one.declarations.flatMap(({ id }) => namesIn(id))
  const given = assignedName(one)
  if (given) return [given]
  if (isImport(one)) return one.specifiers.map(({ local }) => local.name)
  if (isExport(one)) return one.declaration ? namesOf(one.declaration as Statement) : []
  return 'id' in one && one.id && 'name' in one.id ? [one.id.name] : []
}

// x = 3, as in Python: at a prompt that declares x.
function assignedName(one: Statement): string | undefined {
  if (one.type !== 'ExpressionStatement' || one.expression.type !== 'AssignmentExpression') return undefined
  const { left, operator } = one.expression
  return operator === '=' && left.type === 'Identifier' ? left.name : undefined
}

const isReading = (one: Statement | undefined): boolean =>
  one?.type === 'ExpressionStatement' && ['MemberExpression', 'Identifier'].includes(one.expression.type)

function namesIn(pattern: object): string[] {
  const { type, name, typeAnnotation: _, key: __, ...rest } = pattern as Record<string, unknown>
  if (type === 'Identifier') return [String(name)]
  return Object.values(rest).flatMap((child) => (typeof child === 'object' && child !== null ? namesIn(child) : []))
}

/** Whether an `await` stands outside of a function. */
function isWaiting(node: object): boolean {
  const { type, await: isForAwait } = node as { type?: string; await?: boolean }
  if (type === 'AwaitExpression' || (type === 'ForOfStatement' && isForAwait)) return true
  if (type && /Function|MethodDefinition|PropertyDefinition/.test(type)) return false
  return Object.values(node).some((child: unknown) => typeof child === 'object' && child !== null && isWaiting(child))
}

type Import = Extract<Statement, { type: 'ImportDeclaration' }>

const isImport = (one: Statement): one is Import => one.type === 'ImportDeclaration'

function imported({ specifiers, source, importKind }: Import): string {
  const module = `await import(${JSON.stringify(source.value)})`
  if (importKind === 'type') return ''
  const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier')
  if (whole) return `var ${whole.local.name} = ${module};`
  const names = specifiers.flatMap((one) => {
    if (one.type !== 'ImportSpecifier') return [`default: ${one.local.name}`]
    const name = one.imported.type === 'Literal' ? JSON.stringify(one.imported.value) : one.imported.name
    return one.importKind === 'type' ? [] : [`${name}: ${one.local.name}`]
  })
  return names.length > 0 ? `var { ${names.join(', ')} } = ${module};` : `${module};`
}

type Export = Extract<Statement, { type: 'ExportNamedDeclaration' | 'ExportDefaultDeclaration' }>

const isExport = (one: Statement): one is Export =>
  one.type === 'ExportNamedDeclaration' || one.type === 'ExportDefaultDeclaration'

// A pasted exercise declares what it exports.
function exported({ declaration }: Export, text: string): string {
  return declaration ? text.slice(declaration.start, declaration.end) : ''
}

// What ends too early may go on in the next line; a string of one line may not.
const isAtEnd = ({ labels }: { labels: readonly { start: number; end: number }[] }, text: string): boolean =>
  labels.some(
    ({ start, end }) => start >= text.trimEnd().length || (end >= text.length && /^(?:`|\/\*)/.test(text.slice(start))),
  )
