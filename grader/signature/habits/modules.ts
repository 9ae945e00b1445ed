import { compiler, type ts } from '../compiler.ts'
import { ARRAY_IMPORT, importOf, MNIST_IMPORT, NP_IMPORT } from '../course-import.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { around, type Explain, textOf } from './question.ts'

/** import np from '#np', import { np } from '#np', import softmax from './softmax.ts': what is imported in another way. */
export const otherImport: Explain = (question) => {
  if (![1192, 1259, 2305, 2613, 2614, 2724, 2595, 2596, 2597].includes(question.code)) return undefined
  const line = around(question.node, compiler.isImportDeclaration)
  if (!line || !compiler.isStringLiteral(line.moduleSpecifier)) return undefined
  const meant = ofModule(line.moduleSpecifier.text, line.importClause, question.message, question.id)
  return meant === undefined
    ? undefined
    : { habit: 'default-import', wrote: textOf(line), meant, at: line, about: `import ${line.pos}` }
}

// --- internal ---

function ofModule(
  module: string,
  clause: ts.ImportClause | undefined,
  message: string,
  id: ExerciseId | undefined,
): string | undefined {
  const name = clause?.name?.text
  const [, asked = name ?? ''] = /has no exported member (?:named )?'?(\w+)'?/.exec(message) ?? []
  if (module === '#np') {
    if (/^(?:ndarray|NDArray|ndArray|Ndarray|Array|Tensor)$/.test(asked)) return ARRAY_IMPORT
    return NP_IMPORT
  }
  if (module === '#datasets/mnist') return MNIST_IMPORT
  const own = asked && importOf(asked, id)
  if (own) return own
  return name === undefined ? undefined : `import { ${name} } from '${module}'`
}
