import { describe, expect, it } from 'vitest'
import type { CourseVerdict } from '../model/verdict.ts'
import { viewFor } from '../verdict/student-view.ts'
import { ungradedVerdict } from '../verdict/ungraded.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { type RenderReport, reportFormats } from './reports.ts'
import { jsonProblems } from './schemas/valid-json.fixture.ts'
import { renderTerminal } from './terminal.ts'

const verdict: CourseVerdict = {
  ...judge([reported('ch03/softmax', 'passed')], { seed: 'secret:0123456789abcdef' }),
  handedIn: [
    { kind: 'not-taken', files: [{ path: 'relu.js', meant: ['relu.ts'] }] },
    { kind: 'chosen', files: [{ taken: 'MySoftmax.txt', left: [], as: 'ch03/softmax.ts' }] },
  ],
}
const refused: CourseVerdict = {
  ...ungradedVerdict(judge([reported('ch03/softmax', 'failed')])),
  handedIn: [{ kind: 'refused', why: 'unknown-archive', archives: ['inner.rar'] }],
}
const SCHEMAS = { json: 'report', gradescope: 'gradescope' } as const
const screen = { colors: false, columns: 80, root: 'hw.zip', selected: false } as const

describe('what is said of the files that were handed in', () => {
  it.each(['html', 'markdown', 'json', 'gradescope'] as const)('stands in %s, for a student too', async (format) => {
    for (const lang of ['en', 'ko'] as const) {
      const report = await reportFormats[format](viewFor(verdict, 'student'), { lang })
      expect(report).toMatch(/relu\\?\.js/)
      expect(report).toMatch(/MySoftmax\\?\.txt/)
    }
  })

  it('stands on the terminal, which says of an archive only that nothing could be read, and why', () => {
    expect(renderTerminal(verdict, { ...screen, lang: 'en' })).toContain('Taken for ch03/softmax.ts: MySoftmax.txt')
    const shown = renderTerminal(refused, { ...screen, lang: 'en' })
    expect(shown).toContain('inner.rar')
    expect(shown).not.toMatch(/0 of|Next:/)
  })

  it('takes no exercise as an example of a name beside what was taken', () => {
    const shown = (one: CourseVerdict): string => renderTerminal(one, { ...screen, lang: 'en' }).replaceAll(/\s+/g, ' ')
    expect(shown(verdict)).toContain('lies in its folder. If')
    const nothing = [{ kind: 'nothing-found', files: ['softmax.png'], count: 1 }] as const
    expect(shown({ ...refused, handedIn: nothing })).toContain('for example ch03/softmax.ts. If')
  })

  it('says first that nothing of the course was found, where, and what is there instead', async () => {
    const nothing: CourseVerdict = {
      ...refused,
      handedIn: [{ kind: 'nothing-found', files: ['softmax.png'], count: 1 }],
    }
    const [first, ...rest] = renderTerminal(nothing, { ...screen, lang: 'en' })
      .trim()
      .split('\n')
    expect(first).toBe('Not graded: no file of the course was found in hw.zip')
    expect(rest.join(' ')).toMatch(/there is 1 other file: softmax\.png/)
    for (const format of ['html', 'markdown', 'gradescope', 'github'] as const)
      expect(await (reportFormats[format] as RenderReport)(nothing, { lang: 'en', env: {} })).toMatch(
        /Not graded(?::|%3A) no file of the course was found/,
      )
    expect(renderTerminal({ ...refused, handedIn: [{ kind: 'nothing-clear' }] }, { ...screen, lang: 'ko' })).toContain(
      '채점하지 않음: 어느 답을 채점할지 알 수 없습니다',
    )
  })

  it.each(['html', 'markdown', 'json', 'gradescope', 'csv', 'junit', 'github'] as const)(
    'gives in %s no points, not even 0, where nothing could be read',
    async (format) => {
      for (const lang of ['en', 'ko'] as const)
        for (const view of [refused, viewFor(refused, 'student')]) {
          const report = await (reportFormats[format] as RenderReport)(view, { lang, env: {} })
          expect(report).not.toMatch(/\b0 ?(?:\/|of)|0점|"score": 0|미통과|softmax/)
          if (format in SCHEMAS) expect(jsonProblems(report, SCHEMAS[format as 'json'])).toEqual([])
          if (format !== 'csv' && format !== 'junit')
            expect(report).toMatch(/not graded|채점하지 않음|"score": null|inner\.rar/i)
        }
    },
  )

  it('names no path within an archive that somebody is to make', () => {
    const failure = { kind: 'unreadable', why: 'missing', file: 'ch03/softmax.ts' } as const
    const shown = renderTerminal(
      judge([reported('ch03/sigmoid', 'passed'), reported('ch03/softmax', 'todo', { failure })]),
      { ...screen, lang: 'en' },
    )
    expect(shown).toContain('ch03/softmax.ts is missing in hw.zip')
    expect(shown).not.toContain('hw.zip/ch03')
  })
})
