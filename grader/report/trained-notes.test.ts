import { describe, expect, test } from 'vitest'
import { drawFigure } from '../figures/draw.ts'
import { figuresOf } from '../figures/figures.ts'
import { learned, reported, verdictOf } from '../verdict/verdicts.fixture.ts'
import { type RenderReport, reportFormats } from './reports.ts'
import { renderTerminal } from './terminal.ts'

// At its last epoch, update 2,400, the network was right on 91.73% of the test images, in the end on 91.86%.
const trained = verdictOf((id) =>
  reported(id, 'passed', { imports: [], ...(id === 'ch04/train_neuralnet' && { training: learned }) }),
)
const write = async (format: keyof typeof reportFormats, lang: 'en' | 'ko') =>
  (reportFormats[format] as RenderReport)(trained, { lang, env: {} })

describe('the accuracy of a training', () => {
  test.each(['html', 'gradescope', 'junit'] as const)('is the one that was graded, in %s', async (format) => {
    const text = await write(format, 'en')
    expect(text).toContain(
      'After 3000 iterations on MNIST, your network reads 91.86% of the test images right; 91.10% is',
    )
    expect(text).not.toMatch(/91\.7/)
    expect(await write(format, 'ko')).toContain('정확도는 91.86%입니다(기준: 91.10% 이상).')
  })

  test('is the one that was graded, on the terminal', () => {
    const options = { colors: false, columns: 200, root: 'x', selected: false } as const
    for (const lang of ['en', 'ko'] as const) {
      const text = renderTerminal(trained, { ...options, lang })
      expect(text).toContain('91.86%')
      expect(text).not.toMatch(/91\.7/)
    }
  })

  test('is a field of the JSON report, beside what it had to reach and its course', async () => {
    const { training, exercises } = JSON.parse(await write('json', 'en'))
    const fields = { testAccuracy: [0.1, 0.9173], finalTestAccuracy: 0.9186, requiredTestAccuracy: 0.911 }
    expect(training).toMatchObject(fields)
    expect(exercises.flatMap((one: { training?: object }) => one.training ?? [])).toEqual([training])
  })

  test('is the last point of the figure, and what its caption says', async () => {
    const [figure] = await figuresOf('ch04/train_neuralnet')
    const { caption, panels } = await drawFigure(figure, figure.fromTraining?.(learned), 'en')
    const accuracy = panels.find(({ title }) => title.startsWith('Accuracy'))
    expect(caption).toContain('After 3000 iterations your network reads 91.9% of the test images right.')
    expect(accuracy?.says).toContain('The accuracy on test data goes from 10% to 91.9%')
    expect(accuracy?.table?.rows).toEqual([
      [1, 0.1, 0.1],
      [601, 0.91, 0.9173],
      [3000, null, 0.9186],
    ])
  })
})
