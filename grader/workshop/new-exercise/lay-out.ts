import type { ExerciseId } from '../../model/exercise.ts'
import { nameOf, type Names } from './names.ts'

/**
 * The initial files of a new exercise, by their paths relative to the kit's root. They implement a function that doubles an array, so that
 * everything works immediately; a line NEW in each says what to write there.
 */
export function layOut(id: ExerciseId): Map<string, string> {
  const names = nameOf(id)
  return new Map([
    [`solutions/${id}.ts`, solution(names)],
    [`grader/checks/${id}.check.ts`, checks(id, names)],
    [`grader/course/hints/${id}.ts`, hints(names)],
    [`grader/diagnosis/${id}.ts`, wrongAnswers(names)],
    [`grader/workshop/selftest/right/${id}/with_map.ts`, rightAnswer(names)],
    [`grader/figures/data/${id}.ts`, figureData(id, names)],
    [`grader/figures/plots/${id}.ts`, figures(id, names)],
  ])
}

// --- internal ---

const solution = ({ camel }: Names): string => `import type { NdArray } from '#np'

/**
 * Returns x twice: y = 2 · x, for an array of any shape.
 *
 * x의 두 배를 반환합니다. x는 어떤 형상이어도 됩니다.
 */
export function ${camel}(x: NdArray): NdArray {
  // NEW: the finished answer. The comment above an export is what the student reads: the task, the formula, the traps.
  return x.mul(2)
}
`

const checks = (id: ExerciseId, { camel }: Names): string => `import { expect } from 'vitest'
import { exercise } from '../exercise.ts'

// NEW: what is asked, one idea a check; with one for the declarations the points add up to the manifest's.
// What is computed in double precision agrees to 1e-15; in single precision it is off by 1e-8.
const TOLERANCE = { rtol: 1e-12 }

exercise('${id}', ({ check, subject }) => {
  check(
    { en: 'doubles a vector', ko: '벡터를 두 배로 만듭니다' },
    { points: 1, hint: { en: 'y has the shape of x.', ko: 'y의 형상은 x와 같습니다.' } },
    async ({ random }) => {
      const x = random.normal(5)
      const y = await subject.evaluate(({ ${camel} }, np, x) => ${camel}(x), x)
      expect(y).toBeCloseToValue(
        x.map((value) => value + value),
        TOLERANCE,
      )
    },
  )

  check(
    { en: 'doubles a matrix', ko: '행렬을 두 배로 만듭니다' },
    { points: 1, hint: { en: 'Every element counts, in every row.', ko: '모든 행의 모든 원소를 계산합니다.' } },
    async ({ random }) => {
      const x = random.normal(2, 3)
      const y = await subject.evaluate(({ ${camel} }, np, x) => ${camel}(x), x)
      expect(y).toBeCloseToValue(
        x.map((value) => value + value),
        TOLERANCE,
      )
    },
  )
})
`

const hints = ({ title }: Names): string => `import type { Hints } from '../hint.ts'

// NEW: three hints, from the concept over the formula to the steps in words; each check is named by one of them, and none is the answer.
export const hints: Hints = [
  {
    for: ['doubles a vector'],
    en: '${title}: what the concept is, in plain words.',
    ko: '${title}: 개념을 쉬운 말로 설명합니다.',
  },
  {
    for: ['doubles a matrix'],
    en: '${title}: the formula, with numbers that one can follow.',
    ko: '${title}: 따라 계산할 수 있는 숫자로 식을 설명합니다.',
  },
  {
    for: [],
    en: '${title}: 1. the steps ← in words, not in code',
    ko: '${title}: 1. 순서 ← 코드가 아니라 말로 적습니다',
  },
]
`

const wrongAnswers = ({ title }: Names): string => `import type { WrongAnswer } from '../wrong-answer.ts'

// NEW: at least four typical mistakes: the passage of the solution that differs, and what to say without the answer.
/** Wrong answers to ${title}. */
export const wrongAnswers: readonly WrongAnswer[] = [
  {
    id: 'thrice',
    says: {
      en: 'Every element seems to be three times that of x instead of twice. Print the result for x = [1, 2].',
      ko: '모든 원소가 x의 두 배가 아니라 세 배인 것으로 보입니다. x = [1, 2]의 결과를 출력해 보십시오.',
    },
    change: [['x.mul(2)', 'x.mul(3)']],
  },
]
`

const rightAnswer = ({ camel }: Names): string => `import type { NdArray } from '#np'

// NEW: at least three right answers, each written in another way.
export function ${camel}(x: NdArray): NdArray {
  return x.map((value) => value + value)
}
`

const figureData = (
  id: ExerciseId,
  { camel, pascal }: Names,
): string => `import type { Subject } from '../../../checks/subject.ts'
import { parseNumbers } from '../parse.ts'

// NEW: what the figure asks of the student's code; every number of the answer is parsed.
/** What came of \`AT\`. */
export type ${pascal}Data = readonly (number | null)[]

/** Where it is asked. */
export const AT: readonly number[] = [-2, -1, 0, 1, 2]

/** Asks for all values in one call. */
export async function collect${pascal}(subject: Subject<'${id}'>): Promise<${pascal}Data> {
  const values = await subject.evaluate(({ ${camel} }, np, at) => ${camel}(np.array(at)), [...AT])
  return parseNumbers(values, AT.length)
}
`

const figures = (
  id: ExerciseId,
  { pascal, kebab, title }: Names,
): string => `import { AT, collect${pascal}, type ${pascal}Data } from '../../data/${id}.ts'
import { compared, sides } from '../../drawing/compare.ts'
import { linesSpec, type Point } from '../../drawing/lines.ts'
import { figureOf, type Panel, type Word } from '../../figure.ts'

// NEW: what the numbers look like: yours beside right, with a caption that says what to look for.
/** The figure of ${title}. */
export const figures = [
  figureOf<${pascal}Data>({
    name: '${kebab}',
    collect: collect${pascal},
    draw: (data, word) => ({
      title: word({ en: '${title}', ko: '${title} 그림' }),
      caption: word({ en: 'What to look for.', ko: '무엇을 보아야 하는지 설명합니다.' }),
      panels: [panel(data, word)],
    }),
  }),
]

// --- internal ---

const right = AT.map((x) => 2 * x)

function panel(data: ${pascal}Data | undefined, word: Word): Panel {
  const names = sides(word)
  const points = (values: readonly (number | null)[] = []): Point[] => values.map((y, i) => ({ x: AT[i], y }))
  return {
    kind: 'plot',
    title: word({ en: 'Twice x', ko: 'x의 두 배' }),
    says: \`\${word({ en: 'A line through 0.', ko: '0을 지나는 직선입니다.' })} \${compared(right, data, word)}\`,
    spec: linesSpec(
      [
        { name: names.right, as: 'right', points: points(right) },
        { name: names.yours, as: 'yours', points: points(data) },
      ],
      { title: 'x', domain: [-2, 2] },
      { title: 'y', domain: [-5, 5] },
    ),
  }
}
`
