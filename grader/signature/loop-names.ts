import { compiler, type ts } from './compiler.ts'
import type { Finding } from '../model/finding.ts'
import { namesLoop } from './habits/loop-keys.ts'
import { nodesIn } from './habits/question.ts'

/** Whether a finding proposes a loop over Object.keys(…), in a file that cannot be read yet. */
export const isOverKeys = (finding: Finding | undefined): finding is OverKeys =>
  finding?.kind === 'habit' && finding.severity === 'fatal' && /\bof Object\.(?:keys|entries)\(/.test(finding.meant)

/** A file with the loop that a finding proposes, to see what its object holds. */
export const withLoop = (text: string, { line = 1, wrote, meant }: OverKeys): string =>
  text
    .split('\n')
    .map((one, i) => (i === line - 1 ? one.replace(wrote, () => meant) : one))
    .join('\n')

/** A finding whose loop goes over the list of names that its object is known to have, as it is told of a file that can be read. */
export function overNames(finding: OverKeys, source: ts.SourceFile, checker: ts.TypeChecker): OverKeys {
  const loop = nodesIn(source, compiler.isForOfStatement).find(
    (one) => source.getLineAndCharacterOfPosition(one.getStart()).line + 1 === finding.line,
  )
  const found = loop && namesLoop(loop, checker)
  return found && finding.meant.includes(found.wrote)
    ? { ...finding, habit: 'keys', meant: finding.meant.replace(found.wrote, () => found.meant) }
    : finding
}

// --- internal ---

type OverKeys = Extract<Finding, { kind: 'habit' }>
