import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'
import { openBrowser } from './browser.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'
import { type ServedWatch, serveWatch } from './served-watch.ts'

const EVIL = '<script>document.title = "taken over"</script><img src=x onerror="document.title = 1">'
const LOOP = "import type { NdArray } from '#np'\nexport function sigmoid(x: NdArray): NdArray {\n  for (;;) {}\n}\n"
const WRONG = `import * as np from '#np'
import type { NdArray } from '#np'
console.log('loaded', ${JSON.stringify(EVIL)})
export function softmax(a: NdArray): NdArray {
  console.log(${JSON.stringify(EVIL)})
  const e = np.exp(a)
  return e.div(e.sum())
}
`

const browser = await openBrowser()
afterAll(async () => {
  await browser?.close()
  if (!browser) console.warn('The page beside the editor was not tried: this machine has no chromium or chrome.')
})

describe.skipIf(!browser)('the page beside the editor, in a browser', () => {
  let kit: KitCopy
  let watch: ServedWatch
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    kit = copyKit()
    // What is not there is soon graded.
    for (const chapter of ['ch04', 'ch05']) rmSync(kit.path('exercises', chapter), { recursive: true })
    watch = await serveWatch(kit, 'en')
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    await page.goto(watch.address)
  })
  afterAll(async () => {
    await watch?.end()
    kit?.remove()
  })

  it('shows the first exercise, and what its figures will show', async () => {
    await seen('.verdict[data-exercise="ch03/sigmoid"][aria-busy="false"]')
    await seen('[data-part="figures"][aria-busy="false"] .empty svg')
    expect(await page.title()).toBe('- 0/3 Sigmoid function')
  })

  it('follows a save: the verdict, the figures, the next exercise', async () => {
    save('ch03/sigmoid', right('ch03/sigmoid'))
    await seen('.verdict[data-exercise="ch03/sigmoid"] .status.passed')
    await seen('[data-part="figures"][aria-busy="false"] .figure:not(.empty) svg')
    expect(await page.textContent('.next')).toContain('Softmax function')
    await expect.poll(() => page.textContent('#says')).toBe('Sigmoid function: passed, 3 of 3 points.')
  })

  it('shows an endless loop being graded, and the verdict on what is saved instead', async () => {
    save('ch03/sigmoid', LOOP)
    await seen('.verdict[data-exercise="ch03/sigmoid"][aria-busy="true"]')
    save('ch03/sigmoid', right('ch03/sigmoid'))
    await seen('.verdict[data-exercise="ch03/sigmoid"][aria-busy="false"] .status.passed')
  })

  it('shows the last of three saves in a row, and what is no TypeScript', async () => {
    for (const text of [WRONG, 'export const softmax = 3', 'export function softmax(a: NdArray']) {
      save('ch03/softmax', text)
      await page.waitForTimeout(60)
    }
    await seen(
      '.verdict[data-exercise="ch03/softmax"][aria-busy="false"] :text("1 | export function softmax(a: NdArray")',
    )
    await expect
      .poll(() => page.textContent('#says'))
      .toMatch(/^Softmax function: not passed, 0 of 5 points\. TypeScript syntax and declarations\. \S/)
  })

  it('shows a failing figure beside the right one, and makes no markup of what was printed', async () => {
    save('ch03/softmax', WRONG)
    await seen('.verdict .status.failed')
    await seen('[data-part="figures"][aria-busy="false"] .pair .panel:nth-child(2) svg')
    for (const printed of [EVIL, `loaded ${EVIL}`]) expect(await page.textContent('.verdict')).toContain(printed)
    expect(await page.$$('.live script, .live img')).toEqual([])
    expect(await page.title()).toMatch(/^✗ \d\/5 Softmax function$/)
  })

  it('is used with the keyboard alone: hints one at a time, and the exercises', async () => {
    for (const number of [1, 2, 3]) {
      if (number === 1) await page.locator('[data-ask="hint"]').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.$$eval('.hints h3', (heads) => heads.length)).toBe(number)
      await expect.poll(() => page.textContent('#says')).toMatch(new RegExp(`^Hint ${number} of 3: `))
    }
    expect(await page.evaluate('document.activeElement.id')).toBe('hints-head') // The button is gone.
    await page.locator('[data-ask="show-ch03-sigmoid"]').focus()
    await page.keyboard.press('Enter')
    await seen('.verdict[data-exercise="ch03/sigmoid"] .status.passed')
  })

  it('fits every width from a phone to a desk', async () => {
    for (const width of [360, 800, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
  })

  it('gives nothing to a foreign page', async () => {
    const foreign = await (browser as Browser).newPage()
    await foreign.goto('data:text/html,<p>foreign</p>')
    const heard = await foreign.evaluate(
      (address) =>
        new Promise((resolve) => {
          const events = new EventSource(`${address}events`)
          events.addEventListener('message', () => resolve('heard'))
          events.addEventListener('error', () => resolve('refused'))
        }),
      page.url(),
    )
    await foreign.close()
    expect(heard).toBe('refused')
  })

  it('says that the watch is gone, and goes on by itself when it is back', async () => {
    await watch.end()
    await seen('#lost:not(:empty)')
    watch = await serveWatch(kit, 'en')
    expect(watch.address).toBe(page.url())
    await expect.poll(() => page.textContent('#lost'), { timeout: 20_000 }).toBe('')
    save('ch03/softmax', right('ch03/softmax'))
    await seen('.verdict[data-exercise="ch03/softmax"] .status.passed')
    expect(complaints).toEqual([])
  })

  const seen = (selector: string) => page.waitForSelector(selector, { timeout: 30_000, state: 'attached' })
  const save = (id: string, text: string): void => writeFileSync(kit.path('exercises', `${id}.ts`), text)
})

// --- internal ---

function right(id: string): string {
  const answers = `${kitRoot}grader/workshop/selftest/right/${id}`
  return readFileSync(join(answers, readdirSync(answers)[0]), 'utf8')
}
