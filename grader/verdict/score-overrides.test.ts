import { expect, it } from 'vitest'
import { applyScoreOverrides } from './score-overrides.ts'
import { studentView } from './student-view.ts'
import { judge, reported } from './verdicts.fixture.ts'

const verdict = judge([reported('ch03/sigmoid', 'passed'), reported('ch03/softmax', 'failed')])

it('gives full marks or points, keeps what was before, and adds up', () => {
  const why = 'the check was wrong'
  expect(applyScoreOverrides(verdict, [{ exercise: 'ch03/softmax', points: 'full', why }])).toMatchObject({
    score: 8,
    exercises: [{ score: 3 }, { score: 5, overridden: { before: 0, why } }],
  })
  expect(applyScoreOverrides(verdict, [{ exercise: 'ch03/sigmoid', points: 0.5, why }])).toMatchObject({ score: 0.5 })
  expect(applyScoreOverrides(verdict, [])).toBe(verdict)
})

it('is seen by the student also where cases are secret', () => {
  const given = applyScoreOverrides({ ...verdict, seed: 'secret:1' }, [
    { exercise: 'ch03/softmax', points: 2, why: 'x' },
  ])
  expect(studentView(given).exercises[1]).toMatchObject({ score: 2, overridden: { before: 0, why: 'x' } })
})
