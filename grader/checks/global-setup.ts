import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { courseFiles } from '../course/manifest.ts'
import { readSubmission } from '../intake/submission.ts'
import { startBroker } from '../sandbox/broker.ts'
import { detectLang } from '../text/detect-lang.ts'
import { DEFAULT_SEED } from './seeds.ts'

/** Grades `exercises/` when vitest is started directly: by its command line, its UI or an editor. */
export function setup(project: TestProject): () => void {
  const exercises = fileURLToPath(new URL('../../exercises', import.meta.url))
  const broker = startBroker({ isolation: 'auto', neighbours: 'own', seed: DEFAULT_SEED })
  // Vitest runs them again without asking us: each time an exercise is opened, what was saved by then is read.
  const { address } = broker.serve(() => readSubmission(exercises, courseFiles, 'followed'))
  project.provide('grading', {
    guests: address,
    seed: DEFAULT_SEED,
    lang: detectLang(process.env),
    quick: true,
    full: false,
  })
  return broker.close
}
