import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../text/describe-failure.ts'
import { koreanMessage } from '../../text/ko/typescript.ts'
import { parse } from '../limits.ts'
import { syntaxErrorsOf } from '../internals.ts'
import { readRows, renderRow, submissionOf } from './rows.ts'
import { openInspector } from '../kit-fixture.ts'

const inspect = openInspector()

// Each table is a file to be read: lines that a student writes, and what is said of them. After a change, `vitest -u` writes it anew: read it.
describe.each(['book', 'python', 'typescript', 'broken', 'walk', 'fresh', 'obeyed', 'walked', 'notebook', 'grades'])(
  'the table %s',
  (name) => {
    const path = new URL(`./${name}.txt`, import.meta.url)
    const rows = readRows(readFileSync(path, 'utf8')).map((row) => {
      const findings = row.lines.length > 0 ? inspect(row.id, submissionOf(row)) : []
      const said = (lang: 'en' | 'ko'): string[] =>
        findings.length === 0
          ? []
          : describeFailure({ failure: { kind: 'findings', findings } }, lang).map(({ says }) => says)
      return { ...row, findings, en: said('en'), ko: said('ko') }
    })

    it('is told in these words', async () => {
      await expect(rows.map(renderRow).join('\n')).toMatchFileSnapshot(path.pathname)
    })

    it('says something of every line, and in Korean too', () => {
      const silent = rows.filter(({ lines, en }) => lines.length > 0 && en.length === 0)
      expect(silent.map(({ lines }) => lines)).toEqual([])
      const english = rows.filter(({ ko }) => ko.some((says) => says.split('\n').some((line) => !/[가-힣]/.test(line))))
      expect(english.map(({ lines, ko }) => [...lines, ...ko])).toEqual([])
    })

    it('says nothing twice', () => {
      const twice = rows.flatMap(({ en, ko }) => [...en, ...ko].flatMap(repeatedIn))
      expect(twice).toEqual([])
    })

    it('says in Korean what TypeScript says', () => {
      const said = rows.flatMap(({ findings }) => findings.flatMap((one) => ('ts' in one && one.ts ? [one] : [])))
      const english = said.filter(({ ts = 0, message = '' }) => koreanMessage(ts, message) === undefined)
      expect(english.map(({ ts, message }) => `TS${ts}: ${message}`)).toEqual([])
    })

    it('gives lines to write that TypeScript can read', () => {
      const unreadable = rows.flatMap(({ findings }) =>
        findings.flatMap((finding) => (finding.kind === 'habit' && !isReadable(finding.meant) ? [finding.meant] : [])),
      )
      expect(unreadable).toEqual([])
    })
  },
)

// The sentences of a message that stand in it once more.
function repeatedIn(says: string): string[] {
  const sentences = says.split(/(?<=[.?!])\s+|\n/).filter((sentence) => /\p{L}{2}.* .*\p{L}{2}/u.test(sentence))
  return sentences.filter((sentence) => says.split(sentence).length > 2)
}

// The head of a block, a loop or a comment is completed, and what stands for something of the student's is replaced by a value.
function isReadable(meant: string): boolean {
  const filled = meant.replaceAll('…', '0').replace(/=$/, '= 0')
  const bodies = ['', ' {}', ' */', ' } catch {}', '() {}']
  const frames = [
    (text: string) => text,
    (text: string) => `if (x) { ${text}`,
    (text: string) => `if (x) {} ${text}`,
    (text: string) => `try { ${text}`,
    (text: string) => `class A { ${text}`,
    (text: string) => `switch (x) { ${text}`,
    (text: string) => `const a = ${text}`,
    (text: string) => `let a: ${text}`,
  ]
  return frames.some((frame) => bodies.some((body) => isWhole(closed(frame(filled) + body))))
}

const closed = (text: string): string => {
  const open = (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length
  return text + ' }'.repeat(Math.max(0, open))
}

const isWhole = (text: string): boolean => syntaxErrorsOf(parse('/a.ts', text)).length === 0
