import { existsSync, readFileSync } from 'node:fs'
import { type BankAnswer, nameOf } from './banks.ts'
import type { Told } from './told.ts'

/** What a third reader, who knew only the mistake's line and the message, said of it. */
export type Judgment = 'explained' | 'not' | 'misleading'

/** What became of an answer. */
export type Result =
  | 'unnoticed' // wrong, and has full points
  | Judgment
  | 'unjudged' // wrong and noticed; what is told of it now was not judged yet
  | 'full points' // right, and has full points
  | 'lost points' // right, and lost points
  | 'error'

/** The judgments of a round: for an answer's name, what it was told, by the names of its mistakes or in the words, and the judgment. */
export type Judgments = Readonly<Record<string, Readonly<Record<string, Judgment>>>>

/** Reads the judgments of a round. */
export function readJudgments(folder: string): Judgments {
  const file = `${folder}/judged.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Judgments) : {}
}

/** What was told, in short: the names of the mistakes, or else the first sentence of each message. */
export const shortOf = ({ names, text }: Told): string =>
  names.length > 0 ? names.join(' ') : text.replaceAll(/-?\d[\d.e+-]*/g, '#').slice(0, LENGTH)

/** Says what became of an answer. */
export function resultOf(answer: BankAnswer, told: Told, judgments: Judgments): Result {
  if (told.status === 'error') return 'error'
  const full = told.score === told.maxScore
  if (answer.kind === 'right') return full ? 'full points' : 'lost points'
  return full ? 'unnoticed' : (judgments[nameOf(answer)]?.[shortOf(told)] ?? 'unjudged')
}

// --- internal ---

const LENGTH = 240
