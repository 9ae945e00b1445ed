import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { courseFiles } from '../course/manifest.ts'
import { readSubmission } from '../intake/submission.ts'
import { startBroker } from '../sandbox/broker.ts'
import { guestMemoryMb } from '../sandbox/host/guest-memory.ts'
import { chooseIsolation } from '../sandbox/host/isolation/choose.ts'
import { detectLang } from '../text/detect-lang.ts'
import { DEFAULT_SEED } from './seeds.ts'

/** Grades `exercises/` for whoever starts vitest itself: its command line, its UI, an editor. */
export function setup(project: TestProject): () => void {
  const exercises = fileURLToPath(new URL('../../exercises', import.meta.url))
  const broker = startBroker({
    level: chooseIsolation('auto'),
    submission: () => readSubmission(exercises, courseFiles, 'followed'),
    neighbours: 'own',
    seed: DEFAULT_SEED,
    memoryMb: guestMemoryMb(),
    spareGuests: 2,
  })
  project.provide('grading', {
    channel: broker.channel,
    seed: DEFAULT_SEED,
    lang: detectLang(process.env),
    quick: true,
    full: false,
  })
  return broker.close
}
