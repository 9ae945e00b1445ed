import { expect, it } from 'vitest'
import type { HandedInNote } from '../model/handed-in.ts'
import { withHandedIn } from './ungraded.ts'
import { judge, reported } from './verdicts.fixture.ts'

const verdict = judge([reported('ch03/softmax', 'failed')])

it.each<[HandedInNote, boolean]>([
  [{ kind: 'nothing-found', files: ['softmax.png'], count: 1 }, true],
  [{ kind: 'nothing-readable' }, true],
  [{ kind: 'nothing-clear' }, true],
  [{ kind: 'refused', why: 'damaged' }, true],
  [{ kind: 'not-taken', files: [{ path: 'softmax.png' }] }, false],
])('gives no points, not even 0, where there is nothing to grade: %o', (note, isUngraded) => {
  const told = withHandedIn(verdict, [note])
  expect([told.ungraded ?? false, told.exercises.length === 0, told.handedIn]).toEqual([isUngraded, isUngraded, [note]])
})

it('says nothing of files of which there is nothing to say', () => expect(withHandedIn(verdict, [])).toEqual(verdict))
