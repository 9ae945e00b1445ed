import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../text/width.ts'
import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import type { TerminalOptions } from './screen.ts'
import { renderTerminal } from './terminal.ts'
import { judge, learned, reported, untouched, verdictOf, wrongNumber } from '../verdict/verdicts.fixture.ts'

const draw = (verdict: CourseVerdict, lang: 'en' | 'ko', options: Partial<TerminalOptions> = {}): string =>
  renderTerminal(verdict, { lang, colors: false, columns: 80, root: 'exercises', selected: false, ...options })

const newcomer = verdictOf(untouched)
const failing = verdictOf((id) => {
  if (id.startsWith('ch03')) return reported(id, 'passed')
  return id === 'ch04/cross_entropy_error' || id === 'ch04/mini_batch'
    ? reported(id, 'failed', wrongNumber)
    : untouched(id)
})
const blocked = verdictOf(
  (id) => {
    if (id === 'ch03/softmax') return reported(id, 'failed', { ...wrongNumber, console: [] })
    if (id === 'ch04/simple_net') return reported(id, 'failed', { ...wrongNumber, imports: ['../ch03/softmax.ts'] })
    if (id === 'ch04/two_layer_net') return reported(id, 'failed', { ...wrongNumber, imports: ['../ch03/softmax.ts'] })
    return reported(id, 'passed', {}, 'skipped')
  },
  { quick: true },
)
const full = verdictOf((id) => reported(id, 'passed', { training: learned }))

test('code that was tried is folded where it is long, with the command that shows all of it', () => {
  const tried = Array.from({ length: 14 }, (_, i) => `f(${i})`).join('\n')
  const verdict = verdictOf((id) =>
    id === 'ch03/softmax' ? reported(id, 'failed', { ...wrongNumber, tried }) : untouched(id),
  )
  const seen = draw(verdict, 'ko')
  expect(seen).toMatch(/도움말 +합을 행의 수로 나눕니다\.\n +실행한 코드 +f\(0\)\n/)
  expect(seen).toMatch(/ f\(3\)\n +…\n +f\(6\)\n/)
  expect(seen).toMatch(/ f\(13\)\n +… 14줄 모두 보기: npm run grade -- softmax --console\n/)
  expect(draw(verdict, 'ko', { allPrinted: true })).toMatch(/ f\(4\)\n +f\(5\)\n/)
})

describe('a newcomer', () => {
  test('sees 0 points, that nothing is written yet, and what to do first', () => {
    expect(draw(newcomer, 'en')).toMatchInlineSnapshot(`
      "
       0 of 100 points  ░░░░░░░░░░░░░░░░░░░░

       - ch03/sigmoid             Sigmoid function              0/3  not written yet
       - ch03/softmax             Softmax function              0/5  not written yet
       - ch04/mean_squared_error  Sum of squared errors         0/3  not written yet
       - ch04/cross_entropy_error Cross-entropy error           0/7  not written yet
       - ch04/mini_batch          Mini-batch                    0/4  not written yet
       - ch04/numerical_diff      Numerical differentiation     0/5  not written yet
       - ch04/tangent_line        Tangent line                  0/3  not written yet
       - ch04/numerical_gradient  Gradient                      0/8  not written yet
       - ch04/gradient_descent    Gradient descent              0/6  not written yet
       - ch04/simple_net          Gradient of a simple network  0/5  not written yet
       - ch04/two_layer_net       Two-layer network            0/11  not written yet
       - ch04/train_neuralnet     Training the network         0/10  not written yet
       - ch05/layer_naive         Multiply and add layers       0/3  not written yet
       - ch05/relu                ReLU layer                    0/3  not written yet
       - ch05/sigmoid_layer       Sigmoid layer                 0/3  not written yet
       - ch05/affine              Affine layer                  0/6  not written yet
       - ch05/softmax_with_loss   Softmax-with-loss layer       0/4  not written yet
       - ch05/two_layer_net       Two-layer network of layers   0/8  not written yet
       - ch05/gradient_check      Gradient check                0/3  not written yet

       Nothing is written yet. This is how it starts:
         1. Open exercises/ch03/sigmoid.ts (book, section 3.2: Activation functions).
         2. Replace the line that throws the error with your answer, and save.
         3. Run: npm run grade -- sigmoid
            Or have every save graded: npm run watch

       isolation: process · imports lead to: own files · seed: 0
      "
    `)
  })

  test('sees it in Korean', () => {
    expect(draw(newcomer, 'ko')).toMatchInlineSnapshot(`
      "
       100점 중 0점  ░░░░░░░░░░░░░░░░░░░░

       - ch03/sigmoid              시그모이드 함수            0/3  작성 전
       - ch03/softmax              소프트맥스 함수            0/5  작성 전
       - ch04/mean_squared_error   오차제곱합                 0/3  작성 전
       - ch04/cross_entropy_error  교차 엔트로피 오차         0/7  작성 전
       - ch04/mini_batch           미니배치                   0/4  작성 전
       - ch04/numerical_diff       수치 미분                  0/5  작성 전
       - ch04/tangent_line         접선                       0/3  작성 전
       - ch04/numerical_gradient   기울기                     0/8  작성 전
       - ch04/gradient_descent     경사 하강법                0/6  작성 전
       - ch04/simple_net           간단한 신경망의 기울기     0/5  작성 전
       - ch04/two_layer_net        2층 신경망                0/11  작성 전
       - ch04/train_neuralnet      신경망 학습               0/10  작성 전
       - ch05/layer_naive          곱셈 계층과 덧셈 계층      0/3  작성 전
       - ch05/relu                 ReLU 계층                  0/3  작성 전
       - ch05/sigmoid_layer        Sigmoid 계층               0/3  작성 전
       - ch05/affine               Affine 계층                0/6  작성 전
       - ch05/softmax_with_loss    Softmax-with-Loss 계층     0/4  작성 전
       - ch05/two_layer_net        계층으로 만든 2층 신경망   0/8  작성 전
       - ch05/gradient_check       기울기 검증                0/3  작성 전

       아직 작성한 문제가 없습니다. 이렇게 시작합니다.
         1. exercises/ch03/sigmoid.ts 파일을 엽니다(책 3.2절 활성화 함수).
         2. 오류를 던지는 줄을 지우고 그 자리에 답을 작성하여 저장합니다.
         3. 다음 명령을 실행합니다: npm run grade -- sigmoid
            저장할 때마다 채점하려면: npm run watch

       격리: process · import한 문제: 제출한 파일 · 시드: 0
      "
    `)
  })

  test('who grades one exercise is not told that nothing at all is written', () => {
    const one = { ...newcomer, exercises: newcomer.exercises.filter(({ id }) => id === 'ch04/tangent_line') }
    expect(draw(one, 'en', { selected: true })).not.toContain('Nothing is written yet')
    expect(draw(one, 'en', { selected: true })).toContain('Next: open exercises/ch04/tangent_line.ts')
    // Its title is short enough to fit.
    expect(draw(one, 'ko', { selected: true })).toContain('ch04/tangent_line  접선  0/3')
  })

  test('who grades another folder is not sent to commands for exercises/', () => {
    for (const verdict of [newcomer, failing])
      expect(draw(verdict, 'en', { root: 'answers' })).not.toMatch(/npm run (watch|hint)/)
  })

  test('without any of the files is told what the folder should contain', () => {
    const missing = verdictOf((id) => reported(id, 'todo', { failure: { kind: 'unreadable', why: 'missing' } }))
    expect(draw(missing, 'en', { root: 'answers' })).toContain('None of the exercises is in answers.')
    expect(draw(missing, 'en')).toContain('file missing')
  })
})

test('a file that may be meant for a missing one is named by its place, without what a terminal would obey', () => {
  const failure = { kind: 'unreadable', why: 'missing', found: 'ch03/\u001b[31msigmoid_last.ts' } as const
  const verdict = verdictOf((id) => (id === 'ch03/sigmoid' ? reported(id, 'todo', { failure }) : untouched(id)))
  const says = /exercises\/ch03\/sigmoid\.ts is missing\. There is exercises\/ch03\/\S*sigmoid_last\.ts: is that\s+it\?/
  const screen = draw(verdict, 'en')
  expect(screen).toMatch(says)
  expect(screen).not.toContain('\u001b')
})

describe('a failing check', () => {
  test('is shown in full, all others in one line each', () => {
    expect(draw(failing, 'en')).toMatchInlineSnapshot(`
      "
       8 of 100 points  ██░░░░░░░░░░░░░░░░░░

       ✓ ch03/sigmoid             Sigmoid function              3/3  passed
       ✓ ch03/softmax             Softmax function              5/5  passed
       - ch04/mean_squared_error  Sum of squared errors         0/3  not written yet
       ✗ ch04/cross_entropy_error Cross-entropy error           0/7  not passed
       ✗ ch04/mini_batch          Mini-batch                    0/4  not passed
       - ch04/numerical_diff      Numerical differentiation     0/5  not written yet
       - ch04/tangent_line        Tangent line                  0/3  not written yet
       - ch04/numerical_gradient  Gradient                      0/8  not written yet
       - ch04/gradient_descent    Gradient descent              0/6  not written yet
       - ch04/simple_net          Gradient of a simple network  0/5  not written yet
       - ch04/two_layer_net       Two-layer network            0/11  not written yet
       - ch04/train_neuralnet     Training the network         0/10  not written yet
       - ch05/layer_naive         Multiply and add layers       0/3  not written yet
       - ch05/relu                ReLU layer                    0/3  not written yet
       - ch05/sigmoid_layer       Sigmoid layer                 0/3  not written yet
       - ch05/affine              Affine layer                  0/6  not written yet
       - ch05/softmax_with_loss   Softmax-with-loss layer       0/4  not written yet
       - ch05/two_layer_net       Two-layer network of layers   0/8  not written yet
       - ch05/gradient_check      Gradient check                0/3  not written yet

       ✗ ch04/cross_entropy_error: averages over the batch (6 points)
         The result is another number than expected.
           Tried       const y = np.array([[0.1, 0.9], [0.8, 0.2]])
                       crossEntropyError(y, t)
           Expected    0.5108254570933802
           Received    1.02165091418676
           Difference  off by 0.511 (up to 5.1e-8 would pass)
           Hint        Divide the sum by the number of rows.

         Your code printed
           rows: 2
           sum: 1.02165091418676

       Also not passed
         ✗ ch04/mini_batch  averages over the batch

       mini_batch printed
         ✗ averages over the batch
           rows: 2
           sum: 1.02165091418676

       An exercise's point for its declarations counts once another check passes.

       Next: fix exercises/ch04/cross_entropy_error.ts
         book, sections 4.2.2, 4.2.4: Cross-entropy error
         For a hint: npm run hint -- cross_entropy_error

       isolation: process · imports lead to: own files · seed: 0
      "
    `)
  })

  test('is shown in Korean', () => {
    expect(draw(failing, 'ko')).toMatchInlineSnapshot(`
      "
       100점 중 8점  ██░░░░░░░░░░░░░░░░░░

       ✓ ch03/sigmoid              시그모이드 함수            3/3  통과
       ✓ ch03/softmax              소프트맥스 함수            5/5  통과
       - ch04/mean_squared_error   오차제곱합                 0/3  작성 전
       ✗ ch04/cross_entropy_error  교차 엔트로피 오차         0/7  미통과
       ✗ ch04/mini_batch           미니배치                   0/4  미통과
       - ch04/numerical_diff       수치 미분                  0/5  작성 전
       - ch04/tangent_line         접선                       0/3  작성 전
       - ch04/numerical_gradient   기울기                     0/8  작성 전
       - ch04/gradient_descent     경사 하강법                0/6  작성 전
       - ch04/simple_net           간단한 신경망의 기울기     0/5  작성 전
       - ch04/two_layer_net        2층 신경망                0/11  작성 전
       - ch04/train_neuralnet      신경망 학습               0/10  작성 전
       - ch05/layer_naive          곱셈 계층과 덧셈 계층      0/3  작성 전
       - ch05/relu                 ReLU 계층                  0/3  작성 전
       - ch05/sigmoid_layer        Sigmoid 계층               0/3  작성 전
       - ch05/affine               Affine 계층                0/6  작성 전
       - ch05/softmax_with_loss    Softmax-with-Loss 계층     0/4  작성 전
       - ch05/two_layer_net        계층으로 만든 2층 신경망   0/8  작성 전
       - ch05/gradient_check       기울기 검증                0/3  작성 전

       ✗ ch04/cross_entropy_error: 배치 전체의 평균을 구합니다 (6점)
         결과의 값이 기대한 것과 다릅니다.
           실행한 코드  const y = np.array([[0.1, 0.9], [0.8, 0.2]])
                        crossEntropyError(y, t)
           기댓값       0.5108254570933802
           실제값       1.02165091418676
           차이         0.511 (허용 오차 5.1e-8)
           도움말       합을 행의 수로 나눕니다.

         코드가 출력한 내용
           rows: 2
           sum: 1.02165091418676

       그 밖에 통과하지 못한 검사
         ✗ ch04/mini_batch  배치 전체의 평균을 구합니다

       mini_batch가 출력한 내용
         ✗ 배치 전체의 평균을 구합니다
           rows: 2
           sum: 1.02165091418676

       올바른 선언의 점수는 그 문제의 다른 검사를 하나라도 통과하면 받습니다.

       다음에 고칠 파일: exercises/ch04/cross_entropy_error.ts
         책 4.2.2, 4.2.4절 교차 엔트로피 오차
         힌트를 보려면: npm run hint -- cross_entropy_error

       격리: process · import한 문제: 제출한 파일 · 시드: 0
      "
    `)
  })

  test('leads to its own file, even if an earlier exercise is not written', () => {
    const verdict = verdictOf((id) => (id === 'ch04/mini_batch' ? reported(id, 'failed', wrongNumber) : untouched(id)))
    expect(draw(verdict, 'en')).toContain('Next: fix exercises/ch04/mini_batch.ts')
  })

  test('does not flood the screen: console output and other failures are limited', () => {
    const console = Array.from({ length: 50 }, (_, i) => `line ${i}`)
    const text = draw(
      verdictOf((id) => reported(id, 'failed', { ...wrongNumber, console })),
      'en',
    )
    expect(text).toContain('line 19')
    expect(text).not.toContain('line 20')
    expect(text).toContain('… npm run grade -- sigmoid --console shows all 50')
    expect(text).toContain('… npm run grade -- softmax --console shows all 50')
    expect(text.split('\n').length).toBeLessThan(78)
  })

  test('shows what the student printed without control sequences', () => {
    const console = ['\u001B[2J\u001B[Hgone', 'two\nlines']
    const text = draw(judge([reported('ch03/sigmoid', 'failed', { ...wrongNumber, console })]), 'en', { colors: false })
    expect(text).not.toContain('\u001B')
    expect(text).toContain('     gone\n     two\n     lines')
  })
})

describe('a half-written exercise', () => {
  test('is shown as begun, with its first missing part', () => {
    const written = reported('ch03/softmax', 'passed').checks ?? []
    const rest = untouched('ch03/softmax').checks ?? []
    const text = draw(judge([{ id: 'ch03/softmax', checks: [...written, ...rest.slice(1)] }]), 'en')
    expect(text).toMatch(/✗ ch03\/softmax .* begun/)
    expect(text).toContain('Not written yet: softmax')
    expect(text).toContain('Next: open exercises/ch03/softmax.ts')
  })
})

describe('a blocked exercise', () => {
  test('waits, and the failure that it waits for is shown', () => {
    expect(draw(blocked, 'en')).toMatchInlineSnapshot(`
      "
       75 of 100 points  ███████████████░░░░░

       ✓ ch03/sigmoid              Sigmoid function               3/3  passed
       ✗ ch03/softmax              Softmax function               0/5  not passed
       ✓ ch04/mean_squared_error   Sum of squared errors          3/3  passed
       ✓ ch04/cross_entropy_error  Cross-entropy error            7/7  passed
       ✓ ch04/mini_batch           Mini-batch                     4/4  passed
       ✓ ch04/numerical_diff       Numerical differentiation      5/5  passed
       ✓ ch04/tangent_line         Tangent line                   3/3  passed
       ✓ ch04/numerical_gradient   Gradient                       8/8  passed
       ✓ ch04/gradient_descent     Gradient descent               6/6  passed
       ~ ch04/simple_net           Gradient of a simple network   0/5  waiting
       ~ ch04/two_layer_net        Two-layer network             0/11  waiting
       ✓ ch04/train_neuralnet      Training the network          6/10  passed
       ✓ ch05/layer_naive          Multiply and add layers        3/3  passed
       ✓ ch05/relu                 ReLU layer                     3/3  passed
       ✓ ch05/sigmoid_layer        Sigmoid layer                  3/3  passed
       ✓ ch05/affine               Affine layer                   6/6  passed
       ✓ ch05/softmax_with_loss    Softmax-with-loss layer        4/4  passed
       ✓ ch05/two_layer_net        Two-layer network of layers    8/8  passed
       ✓ ch05/gradient_check       Gradient check                 3/3  passed

       ✗ ch03/softmax: averages over the batch (4 points)
         The result is another number than expected.
           Tried       const y = np.array([[0.1, 0.9], [0.8, 0.2]])
                       crossEntropyError(y, t)
           Expected    0.5108254570933802
           Received    1.02165091418676
           Difference  off by 0.511 (up to 5.1e-8 would pass)
           Hint        Divide the sum by the number of rows.

       simple_net printed
         ✗ averages over the batch
           rows: 2
           sum: 1.02165091418676
       ch04/two_layer_net printed
         ✗ averages over the batch
           rows: 2
           sum: 1.02165091418676

       16 points wait for softmax.
       An exercise's point for its declarations counts once another check passes.
       The training on MNIST was not graded this time; it is worth 4 points.

       Next: fix exercises/ch03/softmax.ts
         book, section 3.5: Designing the output layer
         For a hint: npm run hint -- softmax

       isolation: process · imports lead to: own files · seed: 0
      "
    `)
  })

  test('waits in Korean', () => {
    expect(draw(blocked, 'ko')).toMatchInlineSnapshot(`
      "
       100점 중 75점  ███████████████░░░░░

       ✓ ch03/sigmoid              시그모이드 함수            3/3  통과
       ✗ ch03/softmax              소프트맥스 함수            0/5  미통과
       ✓ ch04/mean_squared_error   오차제곱합                 3/3  통과
       ✓ ch04/cross_entropy_error  교차 엔트로피 오차         7/7  통과
       ✓ ch04/mini_batch           미니배치                   4/4  통과
       ✓ ch04/numerical_diff       수치 미분                  5/5  통과
       ✓ ch04/tangent_line         접선                       3/3  통과
       ✓ ch04/numerical_gradient   기울기                     8/8  통과
       ✓ ch04/gradient_descent     경사 하강법                6/6  통과
       ~ ch04/simple_net           간단한 신경망의 기울기     0/5  대기 중
       ~ ch04/two_layer_net        2층 신경망                0/11  대기 중
       ✓ ch04/train_neuralnet      신경망 학습               6/10  통과
       ✓ ch05/layer_naive          곱셈 계층과 덧셈 계층      3/3  통과
       ✓ ch05/relu                 ReLU 계층                  3/3  통과
       ✓ ch05/sigmoid_layer        Sigmoid 계층               3/3  통과
       ✓ ch05/affine               Affine 계층                6/6  통과
       ✓ ch05/softmax_with_loss    Softmax-with-Loss 계층     4/4  통과
       ✓ ch05/two_layer_net        계층으로 만든 2층 신경망   8/8  통과
       ✓ ch05/gradient_check       기울기 검증                3/3  통과

       ✗ ch03/softmax: 배치 전체의 평균을 구합니다 (4점)
         결과의 값이 기대한 것과 다릅니다.
           실행한 코드  const y = np.array([[0.1, 0.9], [0.8, 0.2]])
                        crossEntropyError(y, t)
           기댓값       0.5108254570933802
           실제값       1.02165091418676
           차이         0.511 (허용 오차 5.1e-8)
           도움말       합을 행의 수로 나눕니다.

       simple_net이 출력한 내용
         ✗ 배치 전체의 평균을 구합니다
           rows: 2
           sum: 1.02165091418676
       ch04/two_layer_net이 출력한 내용
         ✗ 배치 전체의 평균을 구합니다
           rows: 2
           sum: 1.02165091418676

       16점은 softmax를 통과한 뒤에 채점합니다.
       올바른 선언의 점수는 그 문제의 다른 검사를 하나라도 통과하면 받습니다.
       MNIST 학습(4점)은 이번에 채점하지 않았습니다.

       다음에 고칠 파일: exercises/ch03/softmax.ts
         책 3.5절 출력층 설계하기
         힌트를 보려면: npm run hint -- softmax

       격리: process · import한 문제: 제출한 파일 · 시드: 0
      "
    `)
  })
})

describe('many waiting exercises', () => {
  const imports: Partial<Record<ExerciseId, string[]>> = {
    'ch04/tangent_line': ['./numerical_diff.ts'],
    'ch04/gradient_descent': ['./numerical_gradient.ts'],
    'ch04/simple_net': ['../ch03/softmax.ts'],
  }
  const text = draw(
    verdictOf((id) => reported(id, 'failed', { ...wrongNumber, imports: imports[id] })),
    'en',
  )

  test('are summarized in one sentence', () => {
    expect(text).toContain('14 points wait for softmax, numerical_diff, numerical_gradient.')
  })
})

describe('a file with syntax errors', () => {
  test('is reported as such even if it is only listed', () => {
    const syntax = {
      kind: 'syntax',
      severity: 'fatal',
      file: 'ch03/softmax.ts',
      message: 'Expression expected.',
      ts: 1109,
    } as const
    const [declares] = reported('ch03/softmax', 'failed').checks ?? []
    const meta = { ...declares.meta, status: 'failed', failure: { kind: 'findings', findings: [syntax] } } as const
    const text = draw(
      judge([
        reported('ch03/sigmoid', 'failed', wrongNumber),
        { id: 'ch03/softmax', checks: [{ meta, durationMs: 1 }] },
      ]),
      'en',
    )
    expect(text).toContain('✗ ch03/softmax  A value is missing here: look at the end of the line before…')
  })
})

describe('a missing file', () => {
  const failure = {
    kind: 'unreadable',
    why: 'missing',
    found: 'ch03/softmax_최종.ts',
    file: 'ch03/softmax.ts',
  } as const
  const gone = reported('ch03/softmax', 'todo', { failure })

  test('is told with the one that may be meant, and its right name, whatever else fails', () => {
    const text = draw(judge([reported('ch03/sigmoid', 'failed', wrongNumber), gone]), 'en')
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'There is ch03/softmax_최종.ts: is that it? Then rename it: ch03/softmax.ts',
    )
  })

  test('that was asked for alone does not speak for the others', () => {
    const text = draw(judge([gone]), 'ko', { selected: true })
    expect(text).not.toContain('하나도 없습니다')
    expect(text).toContain('exercises/ch03/softmax_최종.ts')
    expect(draw(judge([gone]), 'ko')).toContain('하나도 없습니다')
  })
})

describe('full marks', () => {
  test('are not said to learn where no training was graded', () => {
    const chapter3 = (more = {}) =>
      draw(judge([reported('ch03/sigmoid', 'passed'), reported('ch03/softmax', 'passed')], more), 'en')
    expect(chapter3()).toContain('Every check passed. Well done!\n')
    expect(chapter3()).not.toContain('learns')
    // What is remembered of a training that was left out has no points.
    const remembered = full.exercises.map((one): ExerciseVerdict => ({
      ...one,
      checks: one.checks.map((check) => {
        const { kind, name, title } = check
        return kind === 'training'
          ? { kind, name, title, status: 'skipped', points: 0, maxPoints: 0, durationMs: 0 }
          : check
      }),
    }))
    expect(draw({ ...full, exercises: remembered }, 'en')).toContain('Now let your network learn: npm run grade')
  })

  test('are praised once, with the accuracy', () => {
    expect(draw(full, 'en')).toMatchInlineSnapshot(`
      "
       100 of 100 points  ████████████████████

       ✓ ch03/sigmoid              Sigmoid function                3/3  passed
       ✓ ch03/softmax              Softmax function                5/5  passed
       ✓ ch04/mean_squared_error   Sum of squared errors           3/3  passed
       ✓ ch04/cross_entropy_error  Cross-entropy error             7/7  passed
       ✓ ch04/mini_batch           Mini-batch                      4/4  passed
       ✓ ch04/numerical_diff       Numerical differentiation       5/5  passed
       ✓ ch04/tangent_line         Tangent line                    3/3  passed
       ✓ ch04/numerical_gradient   Gradient                        8/8  passed
       ✓ ch04/gradient_descent     Gradient descent                6/6  passed
       ✓ ch04/simple_net           Gradient of a simple network    5/5  passed
       ✓ ch04/two_layer_net        Two-layer network             11/11  passed
       ✓ ch04/train_neuralnet      Training the network          10/10  passed
       ✓ ch05/layer_naive          Multiply and add layers         3/3  passed
       ✓ ch05/relu                 ReLU layer                      3/3  passed
       ✓ ch05/sigmoid_layer        Sigmoid layer                   3/3  passed
       ✓ ch05/affine               Affine layer                    6/6  passed
       ✓ ch05/softmax_with_loss    Softmax-with-loss layer         4/4  passed
       ✓ ch05/two_layer_net        Two-layer network of layers     8/8  passed
       ✓ ch05/gradient_check       Gradient check                  3/3  passed

       Every check passed. Well done: a neural network from scratch, and it learns!
       After 3000 iterations on MNIST, your network reads 91.86% of the test images
       right; 91.10% is asked for.

       isolation: process · imports lead to: own files · seed: 0
      "
    `)
  })

  test('are praised in Korean', () => {
    expect(draw(full, 'ko')).toMatchInlineSnapshot(`
      "
       100점 중 100점  ████████████████████

       ✓ ch03/sigmoid              시그모이드 함수             3/3  통과
       ✓ ch03/softmax              소프트맥스 함수             5/5  통과
       ✓ ch04/mean_squared_error   오차제곱합                  3/3  통과
       ✓ ch04/cross_entropy_error  교차 엔트로피 오차          7/7  통과
       ✓ ch04/mini_batch           미니배치                    4/4  통과
       ✓ ch04/numerical_diff       수치 미분                   5/5  통과
       ✓ ch04/tangent_line         접선                        3/3  통과
       ✓ ch04/numerical_gradient   기울기                      8/8  통과
       ✓ ch04/gradient_descent     경사 하강법                 6/6  통과
       ✓ ch04/simple_net           간단한 신경망의 기울기      5/5  통과
       ✓ ch04/two_layer_net        2층 신경망                11/11  통과
       ✓ ch04/train_neuralnet      신경망 학습               10/10  통과
       ✓ ch05/layer_naive          곱셈 계층과 덧셈 계층       3/3  통과
       ✓ ch05/relu                 ReLU 계층                   3/3  통과
       ✓ ch05/sigmoid_layer        Sigmoid 계층                3/3  통과
       ✓ ch05/affine               Affine 계층                 6/6  통과
       ✓ ch05/softmax_with_loss    Softmax-with-Loss 계층      4/4  통과
       ✓ ch05/two_layer_net        계층으로 만든 2층 신경망    8/8  통과
       ✓ ch05/gradient_check       기울기 검증                 3/3  통과

       모든 검사를 통과했습니다. 밑바닥부터 만든 신경망이 학습합니다. 축하합니다!
       MNIST에서 3000회 학습한 신경망의 시험 데이터에 대한 정확도는
       91.86%입니다(기준: 91.10% 이상).

       격리: process · import한 문제: 제출한 파일 · 시드: 0
      "
    `)
  })

  test('of some exercises point to the whole course', () => {
    const text = draw(judge([reported('ch03/sigmoid', 'passed')]), 'en', { selected: true, root: 'my work' })
    expect(text).toContain('The whole course: npm run grade -- --submission "my work"')
  })

  test('without training point to the training', () => {
    const quick = verdictOf((id) => reported(id, 'passed', {}, 'skipped'), { quick: true })
    expect(draw(quick, 'en')).toContain('Now let your network learn: npm run grade')
    expect(draw(quick, 'en')).toContain('it is worth 4 points')
  })
})

describe('an internal error of the grader', () => {
  const broken = judge([
    { id: 'ch03/softmax', error: 'Error: boo\n    at x (/home/kim/kit/a.ts:1:2)' },
    untouched('ch04/mini_batch'),
  ])

  test('is reported as the grader’s, without a machine path and without asking the student to fix it', () => {
    const text = draw(broken, 'en')
    expect(text).toContain('The grader itself made a mistake here; it is not yours.')
    expect(text).not.toContain('/home')
    expect(text).toContain('Next: open exercises/ch04/mini_batch.ts')
  })

  test('does not hide a failure that the student can fix', () => {
    const text = draw(
      judge([{ id: 'ch03/sigmoid', error: 'boo' }, reported('ch03/softmax', 'failed', wrongNumber)]),
      'en',
    )
    expect(text).toContain('Expected    0.5108254570933802')
    expect(text).toMatch(/Also not passed\n +! ch03\/sigmoid/)
  })
})

describe.each(['en', 'ko'] as const)('any screen (%s)', (lang) => {
  const screens = { newcomer, failing, blocked, full }

  test.each(Object.keys(screens) as (keyof typeof screens)[])('of the %s kind fits into 80 columns', (name) => {
    for (const line of draw(screens[name], lang).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('has its points in one column, however wide the titles are', () => {
    const lines = draw(full, lang)
      .split('\n')
      .filter((line) => line.startsWith(' ✓'))
    const ends = lines.map((line) => widthOf(line.slice(0, line.search(/ {2}\S+$/))))
    expect(lines).toHaveLength(course.length)
    expect(new Set(ends).size).toBe(1)
  })

  test('leaves out titles on a narrow terminal', () => {
    for (const line of draw(newcomer, lang, { columns: 56 })
      .split('\n')
      .slice(3, 3 + course.length))
      expect(widthOf(line)).toBeLessThanOrEqual(56)
  })

  test('says the same without colours', () => {
    const coloured = draw(failing, lang, { colors: true })
    expect(coloured).not.toBe(draw(failing, lang))
    expect(stripVTControlCharacters(coloured)).toBe(draw(failing, lang))
  })
})

test('every report says how it was graded', () => {
  expect(draw(newcomer, 'en')).toContain('isolation: process · imports lead to: own files · seed: 0')
  expect(draw({ ...newcomer, neighbours: 'reference' }, 'ko')).toContain('import한 문제: 기준 파일')
  expect(draw({ ...newcomer, weakSystem: 'Windows' }, 'en')).toContain(
    'isolation: process (Windows has no stronger one)',
  )
})
