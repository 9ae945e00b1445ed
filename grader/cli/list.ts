import { DEFAULT_SEED } from '../checks/seeds.ts'
import { hasSolutions } from '../course/solutions.ts'
import { readMemory } from '../student/progress/kept.ts'
import type { Memory } from '../student/progress/memory.ts'
import { recall } from '../student/progress/recall.ts'
import { renderList } from '../student/screen/list.ts'
import { readCourse } from '../intake/read-folder.ts'
import { onlyOf } from '../verdict/only.ts'
import { judgeCourse } from '../verdict/judge.ts'
import { defineCommand } from './command.ts'
import { gradeWithStatus } from './grade-command.ts'
import { listOptions } from './list-options.ts'
import { COURSE, courseArgsOf } from './options/course.ts'
import { isOwnCourse, keepStandings } from '../student/own-course.ts'

/** `npm run list`: the course as a table. What is remembered is told at once; what has changed since is graded, without the training. */
export const command = defineCommand({
  name: 'list',
  options: COURSE,
  usage: ({ listUsage }) => listUsage,
  parse: (given) => courseArgsOf(given, hasSolutions() ? undefined : 'own'),
  run: async (options) => {
    const own = isOwnCourse(options)
    const submission = await readCourse(options.folder)
    let memory: Memory = own ? await readMemory() : new Map()
    const standings = recall(memory, submission)
    const unknown = options.ids.filter((id) => !standings.has(id))
    if (unknown.length > 0) {
      const { standings: graded } = await gradeWithStatus({ ...options, ids: unknown }, submission)
      for (const standing of graded) standings.set(standing.verdict.id, standing)
      if (own) memory = await keepStandings(graded, submission, options.quick)
    }
    const verdict = onlyOf(judgeCourse(standings.values(), { ...UNTOLD, neighbours: options.neighbours }), options.ids)
    console.log(renderList(verdict, listOptions(options, memory)))
    return 0
  },
})

// --- internal ---

// The table does not say how it came about.
const UNTOLD = { isolation: 'process', seed: DEFAULT_SEED, quick: true } as const
