// A program, not a test: records the pictures of the terminal that the READMEs show, docs/{grade,watch}.{en,ko}.svg, from the real commands.
// To be run by hand, on Linux or macOS, when a message in them has changed; look at what comes out before you keep it.
// node --import ./grader/platform/typescript.mjs grader/workshop/selftest/record-session.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { wrongAnswers } from '../../diagnosis/ch03/softmax.ts'
import { wrongAnswerText } from '../../diagnosis/wrong-answer.ts'
import type { Lang, Localized } from '../../model/localized.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'
import { openTerminal, type PseudoTerminal } from './pseudo-terminal.ts'
import { drawWindow, type Screenshot } from './record-picture.ts'

const SAYS = {
  grade: {
    en: 'npm run grade: 4 of 5 points, what failed and with which code, what was expected, and a diagnosis',
    ko: 'npm run grade: 5점 중 4점, 통과하지 못한 검사와 그때 실행한 코드, 기댓값, 진단',
  },
  watch: {
    en: 'npm run watch: a file is saved, its diagnosis appears; it is saved again, passes, and the next exercise follows',
    ko: 'npm run watch: 파일을 저장하자 진단이 나오고, 고쳐서 저장하자 통과하여 다음 문제로 넘어가는 화면',
  },
} satisfies Record<string, Localized>

// oxlint-disable-next-line no-control-regex -- what is no letter begins with one
const CLEARED = /\u001B\[(?:\?25[hl]|H\u001B\[J|2K)/

for (const lang of ['en', 'ko'] as const) {
  await record(lang, 'grade', 'npm run grade -- softmax', ['softmax'], async (kit, terminal) => {
    await terminal.exit
    return [{ screen: lastScreen(terminal), seconds: 1 }]
  })
  await record(lang, 'watch', 'npm run watch', [], async (kit, terminal) => {
    const shown = async (points: string, seconds: number): Promise<Screenshot> => {
      await terminal.until(new RegExp(`${points}[^]*\\d\\d:\\d\\d:\\d\\d`))
      // The verdicts on the other exercises arrive a little later.
      await sleep(3_000)
      const screen = lastScreen(terminal)
      terminal.mark()
      return { screen, seconds }
    }
    const frames = [await shown('0/5', 3)]
    answer(kit, 'maximum-of-whole-matrix')
    frames.push(await shown('3/5', 7))
    answer(kit)
    frames.push(await shown('5/5', 5))
    terminal.press('q')
    await terminal.exit
    return frames
  })
}

// --- internal ---

/** Runs the command with a right answer to sigmoid and a wrong one to softmax. */
async function record(
  lang: Lang,
  command: keyof typeof SAYS,
  title: string,
  args: readonly string[],
  act: (kit: KitCopy, terminal: PseudoTerminal) => Promise<readonly Screenshot[]>,
): Promise<void> {
  const kit = copyKit()
  writeFileSync(kit.path('exercises/ch03/sigmoid.ts'), solution('sigmoid'))
  if (command === 'grade') answer(kit, 'whole-matrix')
  const terminal = await openTerminal([process.execPath, 'grader/cli/launch.mjs', command, ...args, '--lang', lang], {
    cwd: kit.folder,
    env: { FORCE_HYPERLINK: '0' },
  })
  if (!terminal) throw new Error('this machine cannot make a terminal: install the package @lydell/node-pty for it')
  const frames = await act(kit, terminal)
  kit.remove()
  writeFileSync(join(kitRoot, `docs/${command}.${lang}.svg`), drawWindow(frames, { title, says: SAYS[command][lang] }))
}

function solution(name: string): string {
  return readFileSync(join(kitRoot, `solutions/ch03/${name}.ts`), 'utf8')
}

/** Saves an answer to softmax: that wrong one, or the right one. */
function answer(kit: KitCopy, wrong?: string): void {
  const found = wrongAnswers.find(({ id }) => id === wrong)
  if (wrong && !found) throw new Error(`softmax has no wrong answer ${wrong}; see grader/diagnosis/ch03/softmax.ts`)
  writeFileSync(
    kit.path('exercises/ch03/softmax.ts'),
    found ? wrongAnswerText(solution('softmax'), found) : solution('softmax'),
  )
}

/** The output after the terminal was last cleared, complete or not. */
function lastScreen(terminal: PseudoTerminal): string {
  const screen = terminal.raw().split(CLEARED).at(-1) ?? ''
  return screen.replace(/^(?:\r?\n)+/, '').trimEnd()
}
