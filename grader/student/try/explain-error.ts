import { unwrittenTask } from '../../course/not-written.ts'
import type { Failure } from '../../model/check.ts'
import type { Finding } from '../../model/finding.ts'
import type { Lang } from '../../model/localized.ts'
import type { BadOutcome, StackFrame } from '../../model/outcome.ts'
import { engineError } from '../../text/engine-error.ts'
import { withoutPaths } from '../../text/without-paths.mjs'
import { type MessageStyle, renderFailure } from '../../text/render-failure.ts'
import type { TriedError } from './tried-error.ts'

/** What is behind an error, in the words of a grade: the mistake in its line that is found by reading, else the error; then what else is amiss. */
export function failuresBehind(
  error: TriedError,
  frames: readonly StackFrame[],
  findings: readonly Finding[],
  /** The name of what was typed at the prompt, which no stack frame names: an error without frames was thrown there. */
  prompt?: string,
): Failure[] {
  const fatal = findings.filter(({ severity }) => severity === 'fatal')
  if (fatal.length > 0) return findingsOf(fatal)
  const cause = findings.filter(
    (finding) => isBehind(finding, error, frames[0], prompt) || isOfConstant(finding, error),
  )
  const others = findings.filter((finding) => !cause.includes(finding))
  const outcome = { kind: 'outcome', outcome: outcomeOf(error, frames) } as const
  // Until a function is written, other findings about it only distract.
  if (outcome.outcome.kind === 'not-written') return [outcome]
  return [...(cause.length > 0 ? findingsOf(cause) : [outcome]), ...findingsOf(others)]
}

/** Findings as what ended a program; nothing where there are none. */
export const findingsOf = (findings: readonly Finding[]): Failure[] =>
  findings.length > 0 ? [{ kind: 'findings', findings }] : []

/** Renders failures one below the other. */
export const renderFailures = (failures: readonly Failure[], lang: Lang, style: MessageStyle): string =>
  failures.map((failure) => renderFailure({ failure }, lang, style)).join('\n\n')

// --- internal ---

function outcomeOf({ name, message }: TriedError, frames: readonly StackFrame[]): BadOutcome {
  const task = unwrittenTask(message)
  if (task) return { kind: 'not-written', task }
  // What Node says of a file that it cannot load names a path of this machine.
  return { kind: 'threw', name, message: frames.length > 0 ? message : withoutPaths(message), frames }
}

// It is told at the line that declares the constant.
const isOfConstant = (finding: Finding, error: TriedError): boolean =>
  'ts' in finding && finding.ts === 2588 && engineError(error)?.kind === 'constant'

function isBehind(
  { file, line }: Finding,
  { stack }: TriedError,
  frame: StackFrame | undefined,
  prompt: string | undefined,
): boolean {
  if (frame) return file === frame.file && line === frame.line
  // An error of Node's own, before anything ran: what was imported is not there.
  return prompt === undefined ? stack !== '' : file === prompt
}
