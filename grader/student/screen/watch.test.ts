import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { widthOf } from '../../text/width.ts'
import { reported, untouched, verdictOf, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import { renderFooter } from './watch-footer.ts'
import { renderWatched, type Watched } from './watch.ts'

const options = { lang: 'en', colors: false, columns: 80, root: 'exercises', selected: false } as const
const calm = { view: 'exercise', saved: [], moved: [] } as const
const draw = (watched: Watched, more: object = {}): string => renderWatched(watched, { ...options, ...more }).join('\n')

const someWritten = verdictOf((id) => {
  if (id === 'ch03/sigmoid') return reported(id, 'passed')
  if (id === 'ch03/softmax') return reported(id, 'failed', wrongNumber)
  if (id === 'ch04/simple_net') return reported(id, 'failed', { imports: ['../ch03/softmax.ts'] })
  return untouched(id)
})

describe('the screen in watch mode', () => {
  it('shows the progress of the course, and the current exercise with its failure', () => {
    const lines = draw({ ...calm, verdict: someWritten, focus: 'ch03/softmax' }).split('\n')
    expect(lines).toContain(' 3 of 100 points  █░░░░░░░░░░░░░░░░░░░  1 of 19 exercises passed')
    expect(lines).toContain(' ch03/softmax  Softmax function  0/5  not passed')
    expect(lines).toContain(' exercises/ch03/softmax.ts · book, section 3.5: Designing the output layer')
    expect(lines.find((line) => line.includes('1.02165091418676'))).toMatch(/Received/)
  })

  it('says that the saved exercise passed, what changed with it, and what comes next', () => {
    const saved = ['ch03/sigmoid'] as const
    const moved = ['ch04/simple_net'] as const
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch04/mean_squared_error', saved, moved }))
      .toMatchInlineSnapshot(`
        "
         3 of 100 points  █░░░░░░░░░░░░░░░░░░░  1 of 19 exercises passed
         5 points wait for softmax.

         ✓ ch03/sigmoid passed (3/3)

         Changed with it
           ~ ch04/simple_net  waiting

         ch04/mean_squared_error  Sum of squared errors  0/3  not written yet
         exercises/ch04/mean_squared_error.ts · book, section 4.2.1: Sum of squared
         errors
         Open the file, replace the line that throws the error with your answer, and
         save."
      `)
  })

  it('is neutral about what is being graded again: how it stood before says nothing of it', () => {
    const moved = ['ch04/simple_net', 'ch04/two_layer_net'] as const
    const pending = new Set<ExerciseId>(['ch04/simple_net', 'ch03/softmax'])
    const shown: Watched = { ...calm, verdict: someWritten, focus: 'ch03/softmax', saved: ['ch03/sigmoid'], moved }
    expect(draw(shown)).toMatch(/~ ch04\/simple_net {2}waiting\n/)
    const text = draw({ ...shown, pending })
    expect(text).toMatch(/… ch04\/simple_net {2}to be graded\n {3}- ch04\/two_layer_net {2}not written yet\n/)
    expect(text).toContain(' ch03/softmax  Softmax function  0/5  to be graded')
    const table = draw({ ...shown, view: 'all', pending })
    expect(table).toMatch(/… ch03\/softmax .* 0\/5 {2}to be graded/)
    expect(table).toMatch(/✓ ch03\/sigmoid .* 3\/3 {2}passed/)
  })

  it('says which exercise a blocked one waits for', () => {
    for (const focus of ['ch04/simple_net', 'ch03/softmax', 'ch03/sigmoid'] as const)
      expect(draw({ ...calm, verdict: someWritten, focus }).match(/5 points wait for softmax/g)).toHaveLength(1)
  })

  it('names what may be meant for a missing file by its place, without what a terminal would obey', () => {
    const failure = { kind: 'unreadable', why: 'missing', found: 'ch03/\u001b[31msigmoid_last.ts' } as const
    const verdict = verdictOf((id) => (id === 'ch03/sigmoid' ? reported(id, 'todo', { failure }) : untouched(id)))
    const screen = draw({ ...calm, verdict, focus: 'ch03/sigmoid' })
    expect(screen).toMatch(/There is exercises\/ch03\/\S*sigmoid_last\.ts/)
    expect(screen).not.toContain('\u001b')
  })

  it('says why right declarations may have no point', () => {
    const says = "An exercise's point for its declarations counts once another check passes."
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch03/softmax' })).toContain(says)
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch04/tangent_line' })).not.toContain(says)
  })

  it('says what an unwritten exercise builds on', () => {
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch04/tangent_line' })).toContain(
      ' It builds on numerical_diff: pass that first.',
    )
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch05/sigmoid_layer' })).not.toContain('builds on')
  })

  it('says how to run the training, which it leaves out', () => {
    const verdict = verdictOf((id) => reported(id, 'passed', {}, 'skipped'), { quick: true })
    const text = draw({ ...calm, verdict, saved: ['ch04/train_neuralnet'] })
    expect(text).toContain('✓ ch04/train_neuralnet passed (6/10)')
    expect(text).toMatch(/training on MNIST: npm run grade/)
    expect(text).toContain('Well done!')
  })

  it('does not name a command if a key does the same', () => {
    for (const verdict of [verdictOf(untouched), someWritten])
      expect(draw({ ...calm, view: 'all', verdict })).not.toMatch(/npm run (watch|hint)/)
  })

  it('shows no check of which only the result is stored', () => {
    const { exercises } = someWritten
    const remembered = exercises.map((one) => ({
      ...one,
      checks: one.checks.map((check) => ({ ...check, failure: undefined, console: undefined })),
    }))
    const lines = draw({ ...calm, verdict: { ...someWritten, exercises: remembered }, focus: 'ch03/softmax' })
    expect(lines).not.toContain('✗')
  })

  it('shows the hint last', () => {
    expect(draw({ ...calm, verdict: someWritten, focus: 'ch03/softmax', hint: 'Think of e.\n' })).toMatch(
      /Think of e\.$/,
    )
  })

  // Code is not wrapped, so that it can be pasted: a narrower terminal wraps it itself.
  it.each(['ko', 'en'] as const)('fits any terminal, whatever it shows (%s)', (lang) => {
    for (const columns of [60, 80, 100])
      for (const { id } of course) {
        const watched: Watched = { ...calm, verdict: someWritten, focus: id, saved: ['ch03/sigmoid'], moved: [id] }
        for (const line of renderWatched(watched, { ...options, lang, columns }))
          expect(widthOf(line)).toBeLessThanOrEqual(columns)
      }
  })
})

describe('the footer in watch mode', () => {
  it('shows the keys, each on one line with its description', () => {
    const keys = ['hint', 'all', 'failing', 'list', 'ui', 'quit'] as const
    expect(renderFooter({ notes: ['Grading …'], keys }, options)).toEqual([
      '',
      ' Grading …',
      ' h hint   a all   f next not passed   l list   u Vitest UI   q quit',
    ])
    for (const lang of ['ko', 'en'] as const)
      for (const line of renderFooter({ notes: [], keys }, { ...options, lang, columns: 30 })) {
        expect(widthOf(line)).toBeLessThanOrEqual(30)
        expect(line).toMatch(/^$|^( {1,3}[hafluq] \S.*)+$/)
      }
  })

  it('shows only the notes if there is no keyboard', () => {
    expect(renderFooter({ notes: [], keys: [] }, options)).toEqual([''])
  })
})
