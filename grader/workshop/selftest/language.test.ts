import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { hasHangul, proseOf } from './prose.ts'

/**
 * What may look like a sentence outside `text/` and outside `{ en, ko }` pairs: a file or a room, the text ('' for any), and the reason.
 */
const ALLOWED: readonly (readonly [where: string, says: string, why: string])[] = [
  ['workshop/', '', 'tools of the kit’s makers'],
  ['cli/workshop/', '', 'tools of the kit’s makers'],
  ['course/given', 'end given', 'a mark in a solution'],
  ['course/not-written.ts', 'Not written yet', 'a mark in a stub'],
  ['diagnosis/wrong-answer.ts', 'wrong answer', 'an author’s mistake'],
  ['diagnosis/ch', '', 'code of wrong answers; what is said of them are pairs'],
  ['verdict/verdicts.fixture.ts', '', 'a fixture of tests'],
  ['sandbox/', 'a ', 'the guest’s names for what it cannot send; ko/failure.ts has them in Korean'],
  ['sandbox/', 'numbers left over', 'the same'],
  ['sandbox/', 'the result', 'the same'],
  ['sandbox/', 'an array of a malformed shape', 'the same'],
  ['sandbox/host/isolation/inherited-limits.ts', 'Max ', 'the names of limits in /proc/self/limits'],
  ['sandbox/guest/globals.ts', '', 'names of JavaScript'],
  ['sandbox/prepare/bundle.ts', 'there is no', 'a bundler’s own error, whose words are English'],
  ['sandbox/prepare/bundle.ts', 'the script has', 'the same'],
  ['checks/kept-threads.ts', '', 'the name of a pool'],
  ['checks/matchers.ts', 'the values agree', 'a check that is used wrongly'],
  ['checks/ch04/tried-training.ts', 'trainNeuralnet', 'code'],
  ['checks/ch04/tried-training.ts', 'let updates', 'the same'],
  ['student/try/notebook.ts', 'declare let', 'code'],
  ['signature/program-checker.ts', 'declare let', 'the same'],
  ['cli/prompt-words.ts', '(To exit', 'Node’s words'],
  ['cli/prompt-words.ts', 'Expression assignment', 'the same'],
  ['signature/unrunnable.ts', 'for', 'code'],
  ['intake/name-words.ts', '', 'words of both languages in the names of files'],
  ['intake/chapters.ts', '', 'the same'],
  ['checks/run.ts', 'it', 'the grader’s own error, which is to be reported to its authors'],
  ['checks/reported.ts', 'it', 'the same'],
  ['verdict/judge-exercise.ts', 'its checks did not', 'the same'],
  ['verdict/judge-exercise.ts', 'runs its checks', 'the name of a check, as English as all of them'],
  ['cli/', 'ko, en', 'values of an option'],
  ['cli/', 'reference, own', 'values of an option'],
  ['cli/', 'student, instructor', 'values of an option'],
  ['cli/', 'npm run', 'a command'],
  ['cli/command-line.ts', 'does not take', 'Node’s words'],
  [
    'checks/network/claims.ts',
    'th',
    'thrown to be told in other words: the result has not the form that was asked for',
  ],
  ['class/book/gradebook.ts', '', 'the names of columns, which other systems map'],
  ['class/enrolment/roster-columns.ts', '', 'the names of columns, in the languages in which rosters come'],
  ['class/enrolment/score-overrides.ts', '', 'the names of columns, in the languages in which tables come'],
  ['class/same-work/tokens.ts', '', 'words of TypeScript'],
  ['class/enrolment/id-and-name.ts', '', 'words in the names of files'],
  ['class/enrolment/stamps.ts', '', 'the same'],
  ['class/times/local-time.ts', '', 'how times are written'],
  ['cli/', 'latest, best', 'values of an option'],
  ['cli/command-line.ts', 'submission report', 'names of options'],
  ['class/', 'locked by', 'thrown to be told in other words'],
  ['class/work/worker.ts', 'worker', 'the grader’s own error, which is to be reported to its authors'],
  ['course/spellings.ts', '', 'names of exercises, as they are given'],
  ['course/config.ts', 'exercises, points', 'the fields of a configuration'],
  ['course/config-values.ts', 'true, false', 'values of a field'],
  ['class/report/changes.ts', 'points', 'the names of columns'],
  ['class/report/class-page.ts', '.who', 'a style sheet'],
  ['class/insights/class.fixture.ts', '', 'a fixture of tests'],
  ['report/closing.ts', 'npm run', 'a command'],
  ['student/screen/hint.ts', 'npm run', 'a command'],
  ['report/html/figure-part.ts', 'figure', 'classes of a style sheet'],
  ['sandbox/guest/main.ts', '', 'JavaScript'],
  ['sandbox/host/isolation/probe.ts', 'shut in', 'what a probe says to itself'],
  ['class/release/carried-tools.ts', '', 'npm’s words, and those of a wrong package'],
  ['class/release/student-lock.ts', 'npm could not', 'an author’s mistake'],
  ['report/screen.ts', 'npm run', 'a command'],
  ['signature/habits/', '', 'code of Python and TypeScript; what is said of it is in text/'],
  ['signature/python/', '', 'the same'],
  ['text/describe-outcome.ts', 'Maximum call stack', 'V8’s words'],
  ['text/josa.ts', '', 'particles, and signs as they are read'],
  ['text/numpy-section.ts', '', 'names of Python and NumPy'],
]

// The rooms with sentences of their own; text/en and text/ko contain only sentences, and texts.ts pairs them.
const OUTSIDE = /^(?:workshop\/selftest\/|text\/(?:en|ko)\/|text\/texts\.ts$|course\/(?:stubs|contracts)\/)/

const files = (readdirSync(join(kitRoot, 'grader'), { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .toSorted()

const read = (file: string): string => readFileSync(join(kitRoot, 'grader', file), 'utf8')
const sources = files.filter((file) => !OUTSIDE.test(file)).map((file) => ({ file, ...proseOf(file, read(file)) }))
const pairs = sources.flatMap(({ file, pairs: found }) =>
  found.map((pair) => ({ ...pair, where: `${file}:${pair.line}` })),
)

describe('what people read', () => {
  const loose = sources.flatMap(({ file, loose: found }) => found.map(({ line, text }) => ({ file, line, text })))
  const allows = ([where, says]: (typeof ALLOWED)[number], { file, text }: (typeof loose)[number]): boolean =>
    file.startsWith(where) && text.trimStart().startsWith(says)

  it('is in text/ or in a pair of both languages', () => {
    const found = loose.filter((one) => !ALLOWED.some((allowed) => allows(allowed, one)))
    expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  it('has no unused exception', () => {
    expect(ALLOWED.filter((allowed) => !loose.some((one) => allows(allowed, one)))).toEqual([])
  })

  it('is in both languages, each with its own letters', () => {
    expect(pairs.length).toBeGreaterThan(500)
    const bad = pairs.filter(({ en, ko }) => {
      // A stored check result has no title any more.
      if (en === '' && ko === '') return false
      // Code is the same in both languages.
      if (en === ko) return hasHangul(en ?? '') || !/[=(]/.test(en ?? '')
      return !en?.trim() || !ko?.trim() || hasHangul(en) || (!hasHangul(ko) && !/^[\w.,]+$/.test(ko))
    })
    expect(bad).toEqual([])
  })
})

describe('the Korean', () => {
  const korean = [
    ...pairs.map(({ where, ko = '' }) => ({ where, text: ko })),
    ...files
      .filter((file) => file.startsWith('text/ko/'))
      .flatMap((file) => proseOf(file, read(file)).loose.map(({ line, text }) => ({ where: `${file}:${line}`, text }))),
  ].filter(({ text }) => hasHangul(text))

  it('is formal: sentences end in 니다, 십시오 or 까', () => {
    const informal = korean.filter(({ text }) =>
      text
        .replaceAll(/\([^()]*\)/g, '')
        .split(/(?<=[가-힣][.?!])(?:\s|$)/)
        // A step of a computation (z ← …) is not a sentence.
        .some(
          (sentence) =>
            !sentence.includes('←') && /[가-힣][.?!]$/.test(sentence) && !/(?:니다|십시오|니까)[.?!]$/.test(sentence),
        ),
    )
    expect(informal).toEqual([])
    expect(korean.filter(({ text }) => /[가-힣](?:해요|세요|에요|예요|네요|지요|군요)(?![가-힣])/.test(text))).toEqual(
      [],
    )
  })

  it('contains no pair of particles: josa() picks the right one', () => {
    expect(korean.filter(({ text }) => /[은이을와]\([는가를과]|[는가를]\([은이을]|\(으\)로/.test(text))).toEqual([])
  })

  // The terms of the book's Korean edition, one for each concept.
  it.each([
    ['경사 하강법', /경사하강|그래디언트|그라디언트|구배/],
    ['미니배치', /미니 배치/],
    ['오차역전파법', /오차 역전파|역 전파|백프로퍼게이션|오차역전파(?!법)/],
    ['손실 함수', /손실함수|로스|비용 함수/],
    ['가중치', /웨이트|무게/],
    ['편향', /바이어스/],
    ['정확도', /정확율|정확률/],
    ['학습률', /학습율|러닝 레이트/],
    ['형상', /쉐이프|셰이프/],
    ['교차 엔트로피 오차', /교차엔트로피|크로스 엔트로피/],
    ['데이터', /데이타/],
    ['메서드', /메소드/],
    ['에폭', /에포크|에폭스|세대/],
    ['매개변수', /파라미터|파라메터|매개 변수/],
    ['훈련 데이터', /훈련데이터|트레이닝 데이터/],
    ['시험 데이터', /시험데이터|테스트 데이터|테스트데이터/],
    ['시그모이드', /시그모이드함수|시그 모이드/],
    ['소프트맥스', /소프트 맥스/],
    ['수치 미분', /수치미분/],
    ['순전파', /순 전파|포워드/],
    ['반환', /리턴/],
  ])('uses no other word for %s', (_, other) => {
    expect(korean.filter(({ text }) => other.test(text))).toEqual([])
  })
})
