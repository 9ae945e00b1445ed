import { compiler, type ts } from './compiler.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { FindingOf } from '../model/finding.ts'
import { importOf, NP_IMPORT } from './course-import.ts'
import { textOf } from './habits/question.ts'
import { placeOf } from './place.ts'

/** Reports imports of a default that no file of the course has: import np from '#np', import softmax from './softmax.ts'. */
export function defaultImportsIn(id: ExerciseId, source: ts.SourceFile): FindingOf<'habit'>[] {
  return source.statements.flatMap((statement): FindingOf<'habit'>[] => {
    if (!compiler.isImportDeclaration(statement) || !compiler.isStringLiteral(statement.moduleSpecifier)) return []
    const name = statement.importClause?.name?.text
    const module = statement.moduleSpecifier.text
    if (name === undefined || !/^#np$|^\..*\.ts$/.test(module)) return []
    const meant = module === '#np' ? NP_IMPORT : (importOf(name, id) ?? `import { ${name} } from '${module}'`)
    const place = placeOf(source, statement)
    return [{ kind: 'habit', severity: 'fatal', habit: 'default-import', wrote: textOf(statement), meant, ...place }]
  })
}
