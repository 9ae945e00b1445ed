// A program, not a test: takes the pictures of the page beside the editor that the READMEs show, docs/page.{en,ko}.png, in a real browser.
// To be run by hand where chromium or chrome is installed; look at what comes out before you keep it.
// node --import ./grader/platform/typescript.mjs grader/workshop/selftest/record-page.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongAnswers } from '../../diagnosis/ch04/numerical_gradient.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import { withFewerShades } from '../../figures/drawing/png.ts'
import type { Lang } from '../../model/localized.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { openBrowser } from './browser.ts'
import { copyKit } from './kit-copy.ts'
import { serveWatch } from './served-watch.ts'

const SHOWN = 'sign-reversed'
const VIEWPORT = { width: 1410, height: 620 }

const solution = (id: string): string => readFileSync(join(kitRoot, 'solutions', `${id}.ts`), 'utf8')

async function record(lang: Lang): Promise<void> {
  const kit = copyKit()
  const watch = await serveWatch(kit, lang)
  const browser = await openBrowser()
  if (!browser) throw new Error('this machine has no chromium or chrome')
  const page = await browser.newPage({ viewport: VIEWPORT })
  await page.goto(watch.address)
  writeFileSync(kit.path('exercises/ch03/sigmoid.ts'), solution('ch03/sigmoid'))
  await page.waitForSelector('.verdict[data-exercise="ch03/sigmoid"] .passed')
  const wrong = wrongAnswers.find(({ id }) => id === SHOWN)
  if (!wrong) throw new Error(`internal: there is no wrong answer ${SHOWN}`)
  writeFileSync(
    kit.path('exercises/ch04/numerical_gradient.ts'),
    wrongAnswerText(solution('ch04/numerical_gradient'), wrong),
  )
  await page.waitForSelector('.verdict[data-exercise="ch04/numerical_gradient"] .failed')
  await page.waitForSelector('[data-part="figures"][aria-busy="false"] .pair')
  await page.waitForSelector('[data-part="now"]:text-matches("\\\\d\\\\d:\\\\d\\\\d")') // All others are graded too.
  writeFileSync(join(kitRoot, `docs/page.${lang}.png`), withFewerShades(await page.screenshot()))
  await browser.close()
  await watch.end()
  kit.remove()
}

for (const lang of ['en', 'ko'] as const) await record(lang)
