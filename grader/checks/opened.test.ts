import { expect, it } from 'vitest'
import type { OpenedExercise } from '../sandbox/broker-api.ts'
import type { Unreadable } from '../model/submission.ts'
import { checkOpened } from './opened.ts'

const unread = (unreadable: Unreadable): OpenedExercise => ({ findings: [], runnable: false, imports: [], unreadable })

it('a file that another program holds is no mistake of the student’s', () => {
  const check = (why: Unreadable) => () => checkOpened(unread(why), 'signature', 'ch03/sigmoid')
  expect(check('held')).toThrow(expect.objectContaining({ end: expect.objectContaining({ status: 'error' }) }))
  expect(check('not-utf8')).toThrow(expect.objectContaining({ end: expect.objectContaining({ status: 'failed' }) }))
})
