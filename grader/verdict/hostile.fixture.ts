// A run of which everything that a student can write is written to harm: for the reports that go to other systems.
import type { CheckStatus, Failure } from '../model/check.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { learned, type More, reported, untouched, verdictOf, wrongNumber } from './verdicts.fixture.ts'

/** A text with something in it for every format: HTML, Markdown, XML, CSV, log commands, control characters, half a surrogate pair. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example")',
  '::error file=x::forged',
  '##[add-mask]points',
  '````',
  '~~~',
  '</failure>]]><script>alert(1)</script> <img src=x onerror=y>',
  '[link](https://evil.example) ![image](https://evil.example/x.png) www.evil.example',
  '@octocat #1 :smile: $x$ | pipe',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 bell\u0007 nul\u0000 c1\u009b',
  '\u202Egnp.exe\u202C \uFFFE \uD800 "quoted", \\ 100%',
].join('\n')

/** The same in each place that a check has for it. */
export const hostileVerdict = (more: Partial<CourseVerdict> = {}): CourseVerdict =>
  verdictOf((id) => {
    const [status, about] = CASES[id] ?? ['passed', { training: learned }]
    return status === 'todo' ? untouched(id) : reported(id, status, { console: [HOSTILE, HOSTILE], ...about })
  }, more)

// --- internal ---

const failure = (one: Failure): More => ({ failure: one, tried: HOSTILE })

const outcome = (one: (Failure & { kind: 'outcome' })['outcome']): More => failure({ kind: 'outcome', outcome: one })

const frame = (file: string) => ({ file, line: 3, column: 7, name: HOSTILE, code: HOSTILE })

const CASES: Readonly<Record<string, readonly [CheckStatus, More]>> = {
  'ch03/sigmoid': [
    'failed',
    outcome({
      kind: 'threw',
      name: HOSTILE,
      message: HOSTILE,
      frames: [frame('ch03/sigmoid.ts'), frame('ch03/softmax.ts')],
    }),
  ],
  'ch03/softmax': ['failed', outcome({ kind: 'unsendable', what: HOSTILE, path: HOSTILE })],
  'ch04/mean_squared_error': ['failed', outcome({ kind: 'not-written', task: HOSTILE })],
  'ch04/cross_entropy_error': [
    'failed',
    failure({ kind: 'mismatch', mismatch: { kind: 'type', expected: 'number', received: HOSTILE } }),
  ],
  'ch04/mini_batch': [
    'failed',
    failure({
      kind: 'mismatch',
      mismatch: {
        kind: 'says',
        says: { en: 'No.', ko: '아닙니다.' },
        expected: HOSTILE,
        received: HOSTILE,
      },
    }),
  ],
  'ch04/numerical_diff': ['failed', wrongNumber],
  'ch04/tangent_line': ['error', failure({ kind: 'internal', message: HOSTILE })],
  'ch04/numerical_gradient': ['timed-out', outcome({ kind: 'timed-out', afterMs: 2000 })],
  'ch04/gradient_descent': [
    'failed',
    failure({
      kind: 'findings',
      findings: [
        {
          kind: 'type',
          severity: 'declaration',
          message: HOSTILE,
          ts: 2322,
          file: 'ch04/gradient_descent.ts',
          line: 5,
          column: 1,
          code: HOSTILE,
        },
      ],
    }),
  ],
  'ch04/simple_net': ['todo', {}],
  'ch04/two_layer_net': ['failed', failure({ kind: 'unbundled', text: HOSTILE })],
  'ch05/layer_naive': ['failed', outcome({ kind: 'out-of-memory', limitMb: 400 })],
  'ch05/relu': [
    'failed',
    failure({ kind: 'mismatch', mismatch: { kind: 'shape', expected: [2, 3], received: [3, 2] } }),
  ],
  'ch05/sigmoid_layer': ['failed', wrongNumber],
  'ch05/affine': ['failed', { ...wrongNumber, imports: ['../ch03/softmax.ts'], console: [HOSTILE.repeat(200)] }],
  'ch05/softmax_with_loss': ['failed', wrongNumber],
}
