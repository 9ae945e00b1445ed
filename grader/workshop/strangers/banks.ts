import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { parseAnswers, type StrangersAnswer } from './parse-answers.ts'

/** An answer, and whose it is. */
export interface BankAnswer extends StrangersAnswer {
  readonly author: string
  readonly exercise: ExerciseId
}

/** The folder of the banks: a folder for each round, in it one for each author, in it a file for each exercise. */
export const BANKS = 'grader/workshop/strangers'

/** The folders of all rounds, from the kit's root. */
export const rounds = (): string[] =>
  readdirSync(kitRoot + BANKS)
    .filter((name) => name.startsWith('round-'))
    .map((name) => `${BANKS}/${name}`)

/** Reads the answers of one round, in the order of the course. */
export function readRound(folder: string, ids: readonly ExerciseId[] = course.map(({ id }) => id)): BankAnswer[] {
  const authors = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return ids.flatMap((exercise) =>
    authors.flatMap(({ name: author }) => {
      const file = `${folder}/${author}/${exercise}.txt`
      const answers = existsSync(file) ? parseAnswers(readFileSync(file, 'utf8')) : []
      return answers.map((answer) => ({ author, exercise, ...answer }))
    }),
  )
}

/** The name of an answer in a judgment and in a list. */
export const nameOf = ({ author, exercise, kind, title }: BankAnswer): string =>
  `${exercise} (${author}), ${kind}: ${title}`
