import { inject, type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest'
import { hasEnded } from '../checks/check-end.ts'
import { course } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import { renderMessage } from '../text/render-failure.ts'
import { diagnoseReport } from './diagnose-report.ts'
import { readKnown } from './known.ts'

/**
 * Vitest's runner for the checks on its command line, in its UI and in editors. A diagnosis needs all checks of an exercise: after they
 * have run, the runner sends the messages of the failed ones again, with the diagnosis. What they report to the grader is left out then: the UI
 * would show it as it is.
 */
export default class DiagnosingRunner extends TestRunner {
  // Vitest sets this: the connection to the process that shows the results.
  declare onTaskUpdate?: (packs: Pack[], events: []) => Promise<void>

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite)
    const tests = suite.tasks.filter((task) => task.type === 'test')
    await addDiagnoses(suite.name, tests, inject('grading').lang)
    for (const { meta } of tests) delete meta.check
    if (tests.length > 0)
      await this.onTaskUpdate?.(
        tests.map(({ id, result, meta }) => [id, result, meta]),
        [],
      )
  }
}

// --- internal ---

type Pack = [id: string, result: RunnerTestCase['result'], meta: RunnerTestCase['meta']]

// Renders the message of each check that now has a diagnosis again.
async function addDiagnoses(name: string, tests: readonly RunnerTestCase[], lang: Lang): Promise<void> {
  const exercise = course.find(({ id }) => id === name)
  const checks = tests.flatMap(({ meta: { check } }) =>
    check && hasEnded(check) ? [{ meta: check, durationMs: 0 }] : [],
  )
  if (!exercise || checks.length === 0) return
  const report = await diagnoseReport({ id: exercise.id, checks }, readKnown)
  const diagnosed = new Map(report.checks?.map(({ meta }) => [meta.name, meta]))
  for (const test of tests) {
    const check = test.meta.check && diagnosed.get(test.meta.check.name)
    const [error] = test.result?.errors ?? []
    if (!check?.diagnosis || !error) continue
    error.message = renderMessage(check, lang)
    error.stack = `${error.name}: ${error.message}`
  }
}
