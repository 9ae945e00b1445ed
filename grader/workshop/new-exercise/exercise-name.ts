import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'

/** An invalid name for a new exercise, or one that exists already. */
export class BadNameError extends Error {}

/** Validates the name of a new exercise: a chapter of the book and an unused name in snake case. */
export function newIdOrThrow(args: readonly string[]): ExerciseId {
  const [name] = args
  if (args.length !== 1 || name === undefined) throw new BadNameError(`Name one exercise: ${RIGHT}`)
  const [, chapter, file] = /^([^/]+)\/([^/]+?)(?:\.ts)?$/.exec(name) ?? []
  if (!chapter || !file) throw new BadNameError(`"${name}" is no chapter and name: ${RIGHT}`)
  if (!CHAPTER.test(chapter))
    throw new BadNameError(`The book has no chapter "${chapter}", only ch01 to ch08: ${RIGHT}`)
  if (!SNAKE.test(file))
    throw new BadNameError(
      `"${file}" is no name of a file of the course: write it in snake case, as the book does: ${RIGHT}`,
    )
  const id = `${chapter}/${file}` as ExerciseId
  if (course.some((exercise) => exercise.id === id))
    throw new BadNameError(`There is an exercise ${id}: choose another name.`)
  return id
}

// --- internal ---

const RIGHT = 'npm run derive -- new ch06/momentum'
const CHAPTER = /^ch0[1-8]$/
const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/
