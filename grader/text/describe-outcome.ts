import { type EngineError, engineError } from './engine-error.ts'
import type { Section, Message } from './describe-failure.ts'
import type { Lang } from '../model/localized.ts'
import type { MachineFault, BadOutcome } from '../model/outcome.ts'
import { clipLines, safeText, withoutPaths } from './safe-text.ts'
import { sentenceOf } from './sentences.ts'
import type { Texts } from './texts.ts'
import { whereFrames } from './where.ts'

/** Describes a call that did not return. Text from the student's realm is made printable first. */
export function describeOutcome(outcome: BadOutcome, words: Texts, lang: Lang): Message {
  const clean = cleaned(outcome, words, lang)
  return {
    says: sentenceOf<BadOutcome>(words.outcomes, clean),
    sections: [...whereOf(clean, words), ...hintOf(outcome, words)],
  }
}

/** Matches V8's error for a function that recurses until the stack overflows. */
export const isEndlessRecursion = (outcome: BadOutcome): boolean =>
  outcome.kind === 'threw' && outcome.message === 'Maximum call stack size exceeded'

// --- internal ---

const text = (value: string): string => clipLines(safeText(value), 4, 240).join('\n')

function cleaned(outcome: BadOutcome, words: Texts, lang: Lang): BadOutcome {
  switch (outcome.kind) {
    case 'threw':
      return { ...outcome, name: text(outcome.name), message: messageOf(outcome, words, lang) }
    case 'not-written':
      return { ...outcome, task: text(outcome.task) }
    case 'unsendable':
      return { ...outcome, what: text(outcome.what), path: text(outcome.path) }
    case 'machine-fault':
      return { ...outcome, fault: cleanedFault(outcome.fault) }
    default:
      return outcome
  }
}

// JavaScript's own errors are English, and say what happened but not what to write.
function messageOf({ name, message, says }: Extract<BadOutcome, { kind: 'threw' }>, words: Texts, lang: Lang): string {
  const known = says ? undefined : engineError({ name, message: text(message) })
  return known ? sentenceOf<EngineError>(words.engine, known) : text(says?.[lang] ?? message)
}

const cleanedFault = (fault: MachineFault): MachineFault =>
  fault.cause === 'no-start' && fault.detail ? { ...fault, detail: withoutPaths(text(fault.detail)) } : fault

function whereOf(outcome: BadOutcome, words: Texts): Section[] {
  const lines = 'frames' in outcome && outcome.frames ? whereFrames(outcome.frames, words) : []
  return lines.length > 0 ? [{ label: 'where', lines }] : []
}

const hintOf = (outcome: BadOutcome, words: Texts): Section[] =>
  outcome.kind === 'exited' || isEndlessRecursion(outcome)
    ? [{ label: 'hint', lines: [outcome.kind === 'exited' ? words.exitedHint : words.recursionHint], prose: true }]
    : []
