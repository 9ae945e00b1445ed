import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClassInsights } from '../../class/insights/insights.ts'
import { readScoreOverridesOrThrow } from '../../class/enrolment/score-overrides.ts'
import { mergeClasses } from '../../class/merge.ts'
import { parseCsv } from '../../intake/read-csv.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { commandEnvironment } from './command-environment.ts'
import { runCommand } from './grading.ts'
import { DUE, type Expected, FILES, ROSTER, STUDENTS, UNSETTLED } from './mixed-class.ts'

let root: string
const at = (...names: string[]): string => join(root, ...names)
const argsFor = (out: string, ...more: string[]): string[] => {
  const line = ['grader/cli/launch.mjs', 'cohort', at('class'), 'sigmoid', '--out', at(out), '--due', DUE]
  return [...line, '--roster', at('roster.csv'), '--jobs', '2', '--lang', 'en', ...more]
}
const gradeIn = (zone: string, out: string, ...more: string[]) =>
  runCommand(argsFor(out, ...more), { env: { TZ: zone } })

/** Grades again with the verdicts that are there: everything but the grading is done anew. */
function fromJournal(zone: string, out: string, ...more: string[]): ReturnType<typeof gradeIn> {
  mkdirSync(at(out))
  cpSync(at('seoul/journal.log'), at(out, 'journal.log'))
  return gradeIn(zone, out, ...more)
}

type Row = Readonly<Record<string, string>>

function table(file: string): readonly Row[] {
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'))
  return rows.map((row) => Object.fromEntries(header.map((title, i) => [title, row[i]])))
}

const gradebook = (out: string): string => readFileSync(at(out, 'gradebook.csv'), 'utf8')
const rowOf = (rows: readonly Row[], id: string): Row | undefined => rows.find((row) => row.id === id)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mixed-'))
  for (const [path, content] of FILES) {
    mkdirSync(dirname(at('class', path)), { recursive: true })
    writeFileSync(at('class', path), content)
  }
  writeFileSync(at('roster.csv'), ROSTER)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a class with every case at once', { timeout: 240_000 }, () => {
  it('is killed, continues, and says first what an instructor must look at', async () => {
    await killAfterFirst(
      spawn(process.execPath, argsFor('seoul'), {
        cwd: kitRoot,
        env: commandEnvironment({ TZ: 'Asia/Seoul' }),
        stdio: 'ignore',
      }),
    )
    const { code, stdout, stderr } = await gradeIn('Asia/Seoul', 'seoul', '--canvas-assignment', 'HW (1)')
    expect(code).toBe(2)
    expect(stderr).toContain(
      'Columns of the roster that are not known, and not used: 전화번호. Known are: student, english name',
    )
    expect(stderr).toContain('Roster, line 36: the time "어제 저녁" cannot be read')
    expect(stderr).not.toContain('another class')
    expect(stdout).toContain('Could not be read: 8 submissions, without a score, not even 0')
    expect(stdout).toMatch(/2026206_한가람_hw.*: The number 2026206 is 홍길순's/)
  })

  it.each(STUDENTS.map((student) => [student.id, student.name, student] as const))(
    'gives %s %s what is theirs',
    (id, name, { expected }) => {
      const row = rowOf(table(at('seoul/gradebook.csv')), id)
      const { late = ['', ''], note = /^$/ } = expected
      expect(row).toMatchObject({
        student: name,
        email: `${id}@uni.kr`,
        section: 'A',
        status: expected.status ?? 'graded',
        score: expect.stringMatching(SCORES[expected.score]),
        late: late[0],
        'late minutes': late[1],
      })
      expect(row?.note).toMatch(note)
    },
  )

  it('has one row for each student, and one for each submission that was given to nobody, without a number', () => {
    const rows = table(at('seoul/gradebook.csv'))
    const ids = rows.map((row) => row.id).filter((id) => id !== '')
    expect(ids.toSorted((a, b) => Number(a) - Number(b))).toEqual(STUDENTS.map((student) => student.id))
    const nobodys = rows.filter((row) => row.id === '')
    expect(nobodys.map((row) => row.student).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      UNSETTLED.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1)),
    )
    for (const { name, note } of UNSETTLED) expect(nobodys.find((row) => row.student === name)?.note).toMatch(note)
  })

  it('has nobody twice for Canvas, an empty cell where there is no score, and nothing that was given to nobody', () => {
    const [, ...rows] = table(at('seoul/canvas.csv'))
    const scores = new Map(rows.map((row) => [row['SIS User ID'], row['HW (1)']]))
    expect(scores.size).toBe(rows.length)
    for (const { id, expected } of STUDENTS) expect(scores.get(id)).toMatch(SCORES[expected.score])
    // Canvas's own number is in the names of its export alone.
    expect(rows.filter((row) => row.ID !== '').map((row) => [row.Student, row.ID])).toEqual([
      ['Park Jin', '2026204'],
      ['하늬', '51'],
    ])
    expect(rows.some((row) => row.Student === 'stranger')).toBe(false)
  })

  it('has a page that shows the class as a whole, and the same in data', () => {
    const page = readFileSync(at('seoul/class.html'), 'utf8')
    expect(page).toMatch(/\d\d graded · \d handed in nothing · 8 could not be read/)
    const { insights } = JSON.parse(readFileSync(at('seoul/class.json'), 'utf8')) as { insights: ClassInsights }
    expect(insights.exercises[0].mistakes[0].students).toContain('노아름 (2026211)')
    expect(page).toContain('노아름 (2026211)')
    // One sigmoid is as another by chance.
    expect(page).toMatch(/Likely by chance: ch03\/sigmoid\.ts: the same text \(\d+ students\)/)
  })

  it('has the same gradebook on machines in other zones, and in three parts', async () => {
    const shards = ['1/3', '2/3', '3/3']
    const parts = shards.map((shard) => shard.replace('/', 'of'))
    await fromJournal('UTC', 'utc')
    await Promise.all(shards.map((shard, i) => fromJournal('America/Los_Angeles', parts[i], '--shard', shard)))
    await mergeClasses(
      parts.map((part) => at(part)),
      at('merged'),
    )
    // What one of a group is given changes nobody else's points.
    const scoreOverrides = readScoreOverridesOrThrow('id,exercise,points,why\n2026207,sigmoid,1,oral\n', () => 3)
    await mergeClasses(
      parts.map((part) => at(part)),
      at('merged-given'),
      { scoreOverrides },
    )
    const given = table(at('merged-given/gradebook.csv'))
    expect(rowOf(given, '2026207')).toMatchObject({
      score: '1',
      note: expect.stringContaining('1 in place of 3 (oral)'),
    })
    expect(rowOf(given, '2026208')).toEqual(rowOf(table(at('seoul/gradebook.csv')), '2026208'))
    expect(gradebook('utc')).toBe(gradebook('seoul'))
    expect(gradebook('merged')).toBe(gradebook('seoul'))
    expect(readFileSync(at('merged/class.html'), 'utf8')).toBe(readFileSync(at('seoul/class.html'), 'utf8'))
  })

  it('takes the best attempt where that counts, and what being late costs where a policy says so', async () => {
    await fromJournal(
      'UTC',
      'best',
      '--attempts',
      'best',
      '--late-policy',
      'percent=10,grace=30',
      '--canvas-assignment',
      'HW (1)',
    )
    const rows = table(at('best/gradebook.csv'))
    expect(rowOf(rows, '2026211')).toMatchObject({
      score: '3',
      note: expect.stringMatching(/-1\.zip counts \(the best\)/),
    })
    expect(rowOf(rows, '2026212')).toMatchObject({ score: '3', late: 'no' })
    expect(rowOf(rows, '2026209')).toMatchObject({ 'score before': '3', 'late cost': '0.3', score: '2.7' })
    expect(rowOf(rows, '2026303')).toMatchObject({ 'score before': '3', 'late cost': '0', score: '3', late: 'grace' })
    expect(rowOf(rows, '2026306')?.note).toContain('Marked late, but not by how much')
    expect(rows.map((row) => row.id)).toEqual(table(at('seoul/gradebook.csv')).map((row) => row.id))
    expect(table(at('best/canvas.csv')).find((row) => row['SIS User ID'] === '2026209')?.['HW (1)']).toBe('2.7')
    const report = readFileSync(at('best', rowOf(rows, '2026209')?.report ?? ''), 'utf8')
    expect(report).toContain('Score before lateness: 3. 31 min late: -0.3 (10%). Score that counts: 2.7.')
  })

  it('keeps what its instructor gives, with the reason, in every file and every run', async () => {
    mkdirSync(at('given'))
    writeFileSync(
      at('given/overrides.csv'),
      '학번,문제,점수,사유\n2026212,sigmoid,만점,재시험\n2026202,sigmoid,2,on paper\n',
    )
    cpSync(at('seoul/journal.log'), at('given/journal.log'))
    mkdirSync(at('given/reports'))
    writeFileSync(at('given/reports/gone.html'), 'no longer in the class')
    await gradeIn('UTC', 'given', '--canvas-assignment', 'HW (1)', '--feedback', 'folder', '--course', 'DL 1')
    const rows = table(at('given/gradebook.csv'))
    expect(rowOf(rows, '2026212')).toMatchObject({
      score: '3',
      note: expect.stringContaining('3 in place of 0 (재시험)'),
    })
    expect(rowOf(rows, '2026202')).toMatchObject({ status: 'missing', score: '2' })
    expect(table(at('given/canvas.csv')).find((row) => row.Student === 'Lee Jimin')?.['HW (1)']).toBe('2')
    const report = readFileSync(at('given', rowOf(rows, '2026212')?.report ?? ''), 'utf8')
    expect(report).toContain('Override by the instructor: 3 in place of 0 points. Why: 재시험')
    expect(report).toMatch(/<header class="running">Seo Haneul \(2026212\) · DL 1 · \d{4}-\d\d-\d\d</)
    expect(readFileSync(at('given/feedback/2026212_Seo_Haneul/report.html'), 'utf8')).toBe(report)
    expect(existsSync(at('given/reports/gone.html'))).toBe(false)
    expect(readFileSync(at('given/class.html'), 'utf8')).toContain('재시험')
    writeFileSync(at('given/overrides.csv'), 'id,exercise,points,why\n999,sigmoid,2,x\n')
    const { code, stderr } = await gradeIn('UTC', 'given')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--overrides, line 2: nobody in this class is "999"')])
  })

  it('of which not one student is in the roster asks first whether it is another class’s', async () => {
    writeFileSync(at('other.csv'), 'name,id\nNobody Here,999999\n')
    const { stderr, stdout } = await fromJournal('UTC', 'other', '--roster', at('other.csv'), '--lang', 'ko')
    for (const text of [stderr, stdout])
      expect(text).toMatch(/^명단의 학생이 낸 제출물이 하나도 없습니다\. 다른 반의 명단이 아닌지 확인하십시오\./)
    // The names of files say who somebody is without a roster.
    expect(rowOf(table(at('other/gradebook.csv')), '2026211')).toMatchObject({
      student: '노아름',
      score: expect.stringMatching(SCORES.wrong),
    })
  })
})

// --- internal ---

const SCORES: Readonly<Record<Expected['score'], RegExp>> = { right: /^3$/, wrong: /^0$/, nothing: /^0$/, '': /^$/ }

async function killAfterFirst(run: ChildProcess): Promise<void> {
  const journal = at('seoul/journal.log')
  const ended = new Promise((resolve) => run.once('exit', resolve))
  while (run.exitCode === null && !(existsSync(journal) && readFileSync(journal, 'utf8').includes('\n')))
    await sleep(20)
  run.kill('SIGKILL')
  await ended
}
