import { compiler, type ts } from '../compiler.ts'
import { importOf } from '../course-import.ts'
import { camelCase } from '../python/names.ts'
import { TYPE_NAMES } from '../python/type-of.ts'
import { countingLoop } from './functions.ts'
import { bookName } from './book-functions.ts'
import { knownAs } from './known-as.ts'
import { FUNCTIONS, NAMES } from './python-functions.ts'
import { ofParameter } from './of-parameter.ts'
import { around, type Explain, type Explained, nodesIn, textOf } from './question.ts'
import { rewrite } from './rewrite.ts'
import { safeLine } from '../place.ts'
import { UNKNOWN_NAME } from './undeclared.ts'

/** len, print, softmax without an import, exp without np: a name that the file does not know. */
export const unknownName: Explain = (question) => {
  const { code, node, checker, id, source } = question
  if (!UNKNOWN_NAME.has(code) || !compiler.isIdentifier(node)) return undefined
  const { text } = node
  const call = compiler.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined
  const [argument] = call?.arguments ?? []
  const inType = !call && compiler.isTypeReferenceNode(node.parent)
  if (inType && Object.hasOwn(TYPE_NAMES, text))
    return { habit: 'type-name', wrote: text, meant: TYPE_NAMES[text], at: node }
  const imported = importOf(text, id)
  const own = /\{ (\w+) \}/.exec(imported ?? '')?.[1] ?? camelCase(text)
  if (own !== text && (isDeclared(own, source) || knownAs(node, checker)))
    return { habit: importOf(own, undefined) ? 'course-name' : 'small-name', wrote: text, meant: own, at: node }
  if (imported) return { habit: 'missing-import', wrote: text, meant: imported, at: node, about: `import ${text}` }
  const loop = call && compiler.isForOfStatement(call.parent) && text === 'range' ? call.parent : undefined
  if (call && loop && argument) return counting(loop, call.arguments)
  if (argument && Object.hasOwn(FUNCTIONS, text)) {
    const meant = rewrite(call ?? node, checker).text
    return { habit: 'name', wrote: textOf(call ?? node, LONGEST), meant: safeLine(meant, LONGEST), at: node }
  }
  if (argument && bookName(text))
    return { habit: 'book-name', wrote: textOf(call ?? node), meant: rewrite(call ?? node, checker).text, at: node }
  if (Object.hasOwn(NAMES, text)) {
    // What is not needed is left out with all that is done with it.
    const made = call?.arguments.length === 0 && NAMES[text].startsWith('{') ? call : node
    const whole = NAMES[text] === '' ? (around(node, compiler.isStatement) ?? node) : made
    return { habit: 'name', wrote: textOf(whole), meant: text === 'raise' ? thrownAgain(node) : NAMES[text], at: whole }
  }
  if (COMMONJS.has(text)) {
    const [name] = /(?<=export declare )(?:function|class) \w+/.exec(question.contract) ?? ['function f']
    const statement = textOf(node.parent.parent ?? node, 50)
    return { habit: 'commonjs', wrote: statement, meant: `export ${name}`, at: node, about: 'commonjs' }
  }
  const member = ofParameter(node, checker)
  if (member) return { habit: 'of-parameter', wrote: text, meant: member.text, at: node }
  if (call && OF_NP.test(text)) return { habit: 'np-prefix', wrote: text, meant: `np.${camelCase(text)}`, at: node }
  return undefined
}

// --- internal ---

// raise alone throws what was caught once more.
const thrownAgain = (node: ts.Node): string =>
  `throw ${around(node, compiler.isCatchClause)?.variableDeclaration?.name.getText() ?? 'new Error()'}`

const isDeclared = (name: string, source: ts.SourceFile): boolean =>
  nodesIn(source, compiler.isImportSpecifier).some((one) => one.name.text === name) ||
  new RegExp(`\\b(?:function|class|const|let)\\s+${name}\\b`).test(source.text)

// for (const i of range(3))
function counting(loop: ts.ForOfStatement, [first, second]: readonly ts.Expression[]): Explained {
  const [from, to] = second ? [first, second] : [undefined, first]
  return countingLoop(loop, from ? textOf(from, 20) : '0', textOf(to, 20))
}

// A call and what to write for it are copied, so they are shown whole.
const LONGEST = 200

const COMMONJS: ReadonlySet<string> = new Set(['module', 'exports'])

const OF_NP = /^(?:array|zeros(?:_like|Like)?|ones|arange|dot|exp|log|square|sqrt|maximum|argmax|mean|eye|equal|take)$/
