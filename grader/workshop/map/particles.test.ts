import { expect, test } from 'vitest'
import { fixedParticles, otherParticles } from './particles.ts'
import { readSources } from './sources.ts'

const texts = new Map([...readSources()].filter(([path, text]) => /[가-힣]/.test(text) && !path.endsWith('.test.ts')))
// `#np` has a helper of its own: what students import knows nothing of the grader.
const ofTheGrader = new Map([...texts].filter(([path]) => !path.startsWith('exercises/')))
const withOne = (text: string): Map<string, string> => new Map([['grader/text/ko/one.ts', text]])

test('josa decides which particle follows a value', () => {
  expect(texts.size).toBeGreaterThan(100)
  expect(fixedParticles(ofTheGrader)).toEqual([])
})

test('no text puts another particle behind a word than josa would', () => {
  expect(otherParticles(texts)).toEqual([])
})

test.each(['`${name}은 배열`', '`"${name}"을 보십시오`', '`${a.map((x) => x)}와`', '`(${x})이(가) `', '`${x}(으)로 `'])(
  'a fixed particle is seen: %s',
  (text) => {
    expect(fixedParticles(withOne(text))).toHaveLength(1)
  },
)

test.each([
  '`${name}입니다`',
  '`${count}개를`',
  "'본문은 { }로 묶습니다'",
  "'위에 }가 남았습니다'",
  '`${shape}이어야`',
])('and not %s', (text) => {
  expect(fixedParticles(withOne(text))).toEqual([])
})

test.each(["'softmax을 '", "'W1가 '", "'10를 '", "`'out'라는 이름`", "'2과 3'"])(
  'a wrong particle is seen: %s',
  (text) => {
    expect(otherParticles(withOne(text))).toHaveLength(1)
  },
)

test.each(["'softmax를 '", "'W1이 '", "'4/7가 '", "'x로 나누는'", '`${W1}가`', "'3가지'"])('and not %s', (text) => {
  expect(otherParticles(withOne(text))).toEqual([])
})
