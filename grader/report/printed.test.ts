import { describe, expect, it } from 'vitest'
import type { ExerciseReport } from '../model/check.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { judge, reported, reportedHalf, wrongNumber } from '../verdict/verdicts.fixture.ts'
import type { TerminalOptions } from './screen.ts'
import { renderTerminal } from './terminal.ts'

const STYLE: TerminalOptions = { lang: 'en', colors: false, columns: 80, root: 'exercises', selected: true }
const draw = (reports: readonly ExerciseReport[], options: Partial<TerminalOptions> = {}): string =>
  renderTerminal(judge(reports), { ...STYLE, ...options })

const count = (n: number): string[] => Array.from({ length: n }, (_, i) => `line ${i + 1}`)

/** An exercise of three checks that print so many lines each. */
function printing(id: ExerciseId, lines: readonly number[], loading = 0): ExerciseReport {
  const report = reportedHalf(id, '', 'passed')
  const checks = report.checks?.map((check, i) => ({
    ...check,
    meta: { ...check.meta, console: count(lines[i] ?? 0), ...(i === 1 && { loading: count(loading) }) },
  }))
  return { ...report, checks }
}

describe('what code prints', () => {
  it('is shown under the check in whose call it was printed, passed or not, and so is what was printed while loading', () => {
    expect(draw([printing('ch03/softmax', [0, 1, 2], 1)])).toContain(`
 softmax printed
   · while the file was loaded
     line 1
   ✓ starts
     line 1
   ✓ goes on
     line 1
     line 2
`)
  })

  it('is folded after twenty lines of all exercises, with the command that shows the rest', () => {
    const seen = draw([
      printing('ch03/sigmoid', [0, 18]),
      printing('ch03/softmax', [0, 50, 33]),
      printing('ch05/relu', [0, 1]),
    ])
    expect(seen).toContain(`     line 18
 softmax printed
   ✓ starts
     line 1
     line 2
   … npm run grade -- softmax --console shows all 83
 relu printed something too
   … npm run grade -- relu --console shows all 1
`)
    expect(draw([printing('ch03/softmax', [0, 50, 33]), printing('ch05/relu', [0, 2])], { lang: 'ko' })).toContain(`
   … 83줄 모두 보기: npm run grade -- softmax --console
 relu에서도 출력한 내용이 있습니다
   … 2줄 모두 보기: npm run grade -- relu --console
`)
    const all = draw([printing('ch03/softmax', [0, 50, 33])], { allPrinted: true })
    expect(all).toContain('     line 50\n   ✓ goes on\n')
    expect(all).toContain('     line 33\n')
    expect(all).not.toContain('shows all')
  })

  it('stands with the message of the check that is shown in full, and not again', () => {
    const seen = draw([reported('ch03/softmax', 'failed', { ...wrongNumber, console: count(30) })], { root: 'other' })
    expect(seen.match(/ line 1\n/g)).toHaveLength(1)
    expect(seen).toContain('     line 20\n     … npm run grade -- softmax --submission other --console shows all 30\n')
    expect(seen).not.toContain('softmax printed')
  })

  it('cannot command the terminal, and is not wider than it', () => {
    const report = reported('ch03/softmax', 'passed', { console: ['\u001B[2J\u0007' + 'x'.repeat(200) + '\u202E'] })
    // oxlint-disable-next-line no-control-regex -- these must not be there
    expect(draw([report])).not.toMatch(/[\u0007\u001B\u202E]|x{80}/)
  })
})
