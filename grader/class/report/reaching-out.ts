import { isBuiltin } from 'node:module'
import type { Finding } from '../../model/finding.ts'
import type { CheckVerdict, CourseVerdict } from '../../model/verdict.ts'

/** What in a submission asks for files, the network or the system, and where. */
export interface Reach {
  readonly file: string
  readonly line?: number
  readonly what: string
}

/** Finds what asked for something outside: a module of Node's, or one of the names that lead out; each place once. */
export function reachesIn({ exercises }: Pick<CourseVerdict, 'exercises'>): Reach[] {
  const found = exercises.flatMap(({ checks }) => checks.flatMap(findingsIn)).flatMap(reachOf)
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

// --- internal ---

const findingsIn = ({ failure }: CheckVerdict): readonly Finding[] =>
  failure?.kind === 'findings' ? failure.findings : []

const OUTSIDE = /^(?:process|require|fetch|XMLHttpRequest|WebSocket|Deno|Bun)$/
// /etc/passwd, ../../../etc/passwd, file:, https:
const ELSEWHERE = /^(?:[/~]|\w+:|(?:\.\.[/\\]){3})/
const NO_SUCH_NAME = /'(?<name>\w+)'/

function reachOf(finding: Finding): Reach[] {
  const what = wordFor(finding)
  return what === undefined ? [] : [{ file: finding.file, line: finding.line, what }]
}

function wordFor(finding: Finding): string | undefined {
  if (finding.kind === 'import')
    return isBuiltin(finding.module) || ELSEWHERE.test(finding.module) ? finding.module : undefined
  if (finding.kind === 'dynamic-import') return 'import()'
  const name =
    finding.kind === 'type' ? NO_SUCH_NAME.exec(finding.message)?.groups?.name : 'name' in finding ? finding.name : ''
  const isName = finding.kind === 'forbidden-name' || finding.kind === 'encoding-escape' || finding.kind === 'type'
  return isName && OUTSIDE.test(name ?? '') ? name : undefined
}
