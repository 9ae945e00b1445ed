import { expect, it } from 'vitest'
import { withDoubts } from './doubts.ts'

const DOUBT = {
  kind: 'habit',
  severity: 'declaration',
  habit: 'floor-division',
  file: 'ch04/train_neuralnet.ts',
  line: 12,
  wrote: 'const epoch = i // E',
  meant: 'const epoch = Math.floor(i / E)',
} as const

it('names the line that may not do what is meant, and leaves the hint its place', () => {
  const diagnosis = withDoubts(undefined, [DOUBT])
  expect(diagnosis).toMatchObject({ id: 'doubt-floor-division', partial: true })
  expect(diagnosis?.says.en).toMatch(/^Look at line 12: .*: const epoch = Math\.floor\(i \/ E\)$/)
})

it('stands behind what was seen of the numbers', () => {
  const seen = { id: 'pattern-sign', says: { en: 'Opposite.', ko: '반대입니다.' } }
  expect(withDoubts(seen, [])).toBe(seen)
  expect(withDoubts(seen, [DOUBT])).toMatchObject({ id: 'pattern-sign' })
  expect(withDoubts(seen, [DOUBT])?.says.ko).toMatch(/^반대입니다\. 12번째 줄을 살펴보십시오\./)
})
