import { compiler } from '../compiler.ts'
import { type Explain, nodesIn, textOf } from './question.ts'

/** const history = [], whose elements TypeScript cannot guess: also told where Python's append is the reason. */
export const untypedList: Explain = ({ code, node, source }) => {
  if (code !== 7034 && code !== 7005 && code !== 7018) return undefined
  const text = node.getText()
  const appended = nodesIn(source, compiler.isCallExpression).find(
    ({ expression }) => expression.getText() === `${text}.append`,
  )
  if (appended) {
    const meant = textOf(appended).replace('.append(', '.push(')
    return { habit: 'list', wrote: textOf(appended), meant, at: appended, about: `list ${text}` }
  }
  const [declared] = nodesIn(source, compiler.isVariableDeclaration).filter(({ name }) => name.getText() === text)
  if (!declared?.initializer) return undefined
  const word = declared.parent.getText().startsWith('let') ? 'let' : 'const'
  const meant = `${word} ${text}: number[] = ${textOf(declared.initializer)}`
  return { habit: 'empty', wrote: `${word} ${textOf(declared)}`, meant, at: declared, about: `list ${text}` }
}
