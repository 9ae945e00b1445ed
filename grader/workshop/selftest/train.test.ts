import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { widthOf } from '../../text/width.ts'
import { parseNetwork } from '../../training/params-file.ts'
import { hasSolutions, readTree, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { openTerminal } from './pseudo-terminal.ts'

const LAUNCH = 'grader/cli/launch.mjs'
const run = (command: string, ...args: string[]): ReturnType<typeof runCommand> =>
  runCommand([LAUNCH, command, '--submission', 'solutions', ...args])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'train-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const probe = await openTerminal([process.execPath, '-e', '0'])

describe.skipIf(!hasSolutions)('npm run train', () => {
  it('trains, reports, saves, and continues from what was saved', { timeout: 120_000 }, async () => {
    const [params, page] = [join(folder, 'params.json'), join(folder, 'curve.html')]
    const first = await run('train', '--iterations', '60', '--hidden-size', '20', '--save', params, '--page', page)
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('Trained for 60 iterations in')])
    expect(first.stdout).toMatch(/loss [12]\.\d{3} · test accuracy \d+\.\d% · training \d+\.\d%/)
    expect(first.stderr).toMatch(/^Chapter 4: 60 iterations, mini-batches of 100, rate 0.1, 20 hidden units\n/)
    expect(parseNetwork(readFileSync(params, 'utf8'))).toMatchObject({
      chapter: 'ch04',
      hiddenSize: 20,
      iterations: 60,
    })
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('sigmoid')
    expect(html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2)
    expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/)

    const args = ['--iterations', '5', '--load', params, '--save', params, '--page', page]
    const second = await run('train', ...args)
    expect(second.stdout).toMatch(/Goes on from .*params\.json, which was trained for 60 iterations\./)
    expect(parseNetwork(readFileSync(params, 'utf8'))).toMatchObject({ hiddenSize: 20, iterations: 65 })
    expect(readdirSync(folder).toSorted()).toEqual(['curve.html', 'params.json'])

    const other = await run('train', 'ch05', '--load', params)
    expect([other.code, other.stdout]).toEqual([2, ''])
    expect(other.stderr).toMatch(/holds a network of ch04\. Use: npm run train -- ch04 --load/)
  })

  it('trains the network of chapter 5 in the book’s loop', { timeout: 60_000 }, async () => {
    const { code, stdout } = await run('train', 'ch05', '--iterations', '100', '--lang', 'ko')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/동안 100회 반복하여 학습했습니다\.[^]*시험 정확도 [3-8]/),
    ])
  })

  it('stops if the loss becomes NaN, and says since when', { timeout: 60_000 }, async () => {
    const softmax = `import * as np from '#np'
import type { NdArray } from '#np'
export function softmax(a: NdArray): NdArray {
  const exps = np.exp(a)
  return exps.div(exps.sum(1, { keepDims: true }))
}`
    const { code, stdout } = await runCommand([
      LAUNCH,
      'train',
      '--submission',
      submission('nan', { 'ch03/softmax.ts': softmax }),
      '--learning-rate',
      '10000',
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/The loss is NaN since iteration \d+: the training was stopped\./)
    expect(stdout).toMatch(/does softmax subtract the largest score\s+first\?/)
    expect(stdout).toMatch(/try a smaller rate than 10000/)
  })

  it('shows where the code threw an error, and parameters of a wrong shape', { timeout: 60_000 }, async () => {
    const net = readTree('solutions')['ch04/two_layer_net.ts']
    const threw = submission('threw', { 'ch04/two_layer_net.ts': net.replace('dy.dot(W2.T)', 'dy.dot(W2)') })
    const { code, stdout } = await runCommand([LAUNCH, 'train', '--submission', threw])
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/Where +ch04\/two_layer_net\.ts:\d+:\d+\n +\d+ \| const dz1 =/),
    ])
    const turned = net.replace('randn(inputSize, hiddenSize)', 'randn(hiddenSize, inputSize)')
    const misshapen = submission('misshapen', { 'ch04/two_layer_net.ts': turned })
    expect((await runCommand([LAUNCH, 'train', '--submission', misshapen])).stdout).toMatch(
      /params\.W1 has another shape[^]*\(784, 50\)[^]*\(50, 784\)/,
    )
  })

  it.skipIf(!probe)('draws while it trains, and keeps its results at Ctrl-C', { timeout: 90_000 }, async () => {
    const params = join(folder, 'stopped.json')
    const terminal = await openTerminal([
      process.execPath,
      LAUNCH,
      'train',
      '--submission',
      'solutions',
      '--save',
      params,
    ])
    await terminal?.until(/accuracy on the test images[^]*about \d+ s left[^]*test accuracy \d/)
    const lines = terminal?.text().split(/[\r\n]+/) ?? []
    expect(Math.max(...lines.map(widthOf))).toBeLessThan(80)
    terminal?.press('\u0003')
    const { exitCode } = (await terminal?.exit) ?? {}
    const [, iterations] = /Stopped after ([\d,]+) of 10,000 iterations/.exec(terminal?.text() ?? '') ?? []
    expect([exitCode, Number(iterations.replace(',', ''))]).toEqual([0, expect.any(Number)])
    const saved = parseNetwork(readFileSync(params, 'utf8'))
    expect(saved).toMatchObject({ chapter: 'ch04', hiddenSize: 50 })
  })
})

describe('npm run train, with exercises that are not written', () => {
  it('says which one to write first', async () => {
    const stubs = join(kitRoot, 'grader/course/stubs')
    const { code, stdout } = await runCommand([LAUNCH, 'train', '--submission', stubs])
    expect(code).toBe(1)
    expect(stdout).toMatch(/Not written yet: TwoLayerNet\n\nWrite it first: [^]*ch04\/two_layer_net\.ts/)
  })
})

describe.skipIf(!hasSolutions)('npm run experiment', () => {
  it('tries each value, and draws the results', { timeout: 60_000 }, async () => {
    const page = join(folder, 'experiment.html')
    const args = ['hidden-size', '--values', '2,5', '--iterations', '50', '--page', page, '--predict', '2']
    const { code, stdout, stderr } = await run('experiment', ...args)
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^hidden units 2 \(1 of 2\).*\nhidden units 5 \(2 of 2\).*\n$/),
    ])
    expect(stdout).toMatch(/hidden units {2}parameters +loss {2}training {2}test accuracy +time/)
    expect(stdout).toMatch(/\n +2 +1,600 {2}2\.\d{3} +\d+\.\d% [^]*\n +5 +3,985 {2}2\.\d{3} +\d+\.\d% /)
    expect(stdout).toContain('Too few hidden units')
    expect(stdout).toMatch(/Reads most test images right: [25] \([^]*one\s+seed\s+each\s+does\s+not\s+tell/)
    expect(stdout).toMatch(/What came of your prediction\n[✓✗] the fastest: you said 2, it was [25]\n/)
    expect(readFileSync(page, 'utf8').match(/<svg /g)).toHaveLength(4)
  })

  it(
    'builds networks of any depth from the layers, and says which layer is not written',
    { timeout: 60_000 },
    async () => {
      const args = ['depth', '--values', '4-3', '--activation', 'sigmoid', '--iterations', '20', '--repeat', '1']
      const { code, stdout } = await run('experiment', ...args, '--page', join(folder, 'depth.html'))
      expect([code, stdout]).toEqual([0, expect.stringMatching(/\n +4-3 +3,195 {2}2\.\d{3} +\d+\.\d% /)])
      const relu = readFileSync(join(kitRoot, 'grader/course/stubs/ch05/relu.ts'), 'utf8')
      const unwritten = submission('no-relu', { 'ch05/relu.ts': relu })
      const second = await runCommand([LAUNCH, 'experiment', 'depth', '--values', '4', '--submission', unwritten])
      expect([second.code, second.stdout]).toEqual([1, expect.stringMatching(/Write it first: [^]*ch05\/relu\.ts/)])
    },
  )

  it('times both gradients, and tells what the book’s training would take', { timeout: 60_000 }, async () => {
    const page = join(folder, 'gradients.html')
    const { code, stdout } = await run(
      'experiment',
      'gradients',
      'ch05',
      '--values',
      '1,2',
      '--predict',
      '7',
      '--page',
      page,
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n +2 +3 +1,600 +[\d.]+ m?s +[\d.]+ ms +[\d,]+ +[4-7]\n/)
    expect(stdout).toMatch(/2 · 39,760 of them,\s+so\s+the\s+gradients\s+alone\s+would\s+take\s+about/)
    expect(stdout).toMatch(/[✓✗] times as long: you said 7, it was \d/)
    expect(readFileSync(page, 'utf8').match(/<svg /g)).toHaveLength(2)
  })

  it.skipIf(!probe)('shows its results so far at Ctrl-C', { timeout: 90_000 }, async () => {
    const page = join(folder, 'stopped.html')
    const args = ['learning-rate', '--values', '0.1,1', '--iterations', '100000', '--page', page]
    const terminal = await openTerminal([process.execPath, LAUNCH, 'experiment', '--submission', 'solutions', ...args])
    await terminal?.until(/Which will read most test images right\?/)
    terminal?.press('2\r')
    await terminal?.until(/"2" is not among them[^]*right\?/)
    terminal?.press('1\r')
    await terminal?.until(/learning rate 0\.1 \(1 of 2\)[^]*images\/s[^]*test accuracy \d/)
    terminal?.press('\u0003')
    expect((await terminal?.exit)?.exitCode).toBe(0)
    expect(terminal?.text()).toMatch(/stopped after [\d,]+[^]*Stopped: this is what is known so far\./)
    expect(readFileSync(page, 'utf8')).toContain('<svg ')
  })
})

// --- internal ---

/** The solutions with some texts replaced. */
function submission(name: string, changes: Readonly<Record<string, string>>): string {
  const root = join(folder, `${name}-code`)
  for (const [path, text] of Object.entries({ ...readTree('solutions'), ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
