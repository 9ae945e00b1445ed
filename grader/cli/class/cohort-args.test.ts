import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCohortArgs } from './cohort-args.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohort-args-'))
  writeFileSync(join(folder, 'roster.csv'), 'name,id\nKim,1\n')
  writeFileSync(join(folder, 'x.csv'), 'x\n1\n')
  writeFileSync(join(folder, 'class.zip'), '')
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ exercises: ['ch03'], points: { softmax: 9 }, due: '2026-04-01T00:00:00Z' }),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const parse = (...args: string[]) => parseCohortArgs(args, { LANG: 'en' }, true)
const understood = (...args: string[]) => {
  const parsed = parse(folder, '--out', 'grades', ...args)
  if ('kind' in parsed && parsed.kind === 'grade') return parsed
  throw new Error(JSON.stringify(parsed))
}

describe('the arguments of npm run cohort', () => {
  it('let no debugger in: nothing would shut a student’s code in', () => {
    expect(parse(folder, '--out', 'grades', 'softmax', '--inspect')).toMatchObject({
      error: expect.stringMatching(/^There is no option --inspect/) as string,
    })
  })

  it('say what is graded, and how; over the correct neighbours where nothing is said', () => {
    const { request, compare } = understood(
      'softmax',
      '--quick',
      '--seed',
      '7',
      '--jobs',
      '3',
      '--shard',
      '2/4',
      '--compare',
      'old',
    )
    expect(request).toMatchObject({
      submissions: folder,
      out: 'grades',
      ids: ['ch03/softmax'],
      grader: { quick: true, full: false, seed: 7, neighbours: 'reference' },
      jobs: 3,
      shard: { index: 2, of: 4 },
    })
    expect(compare).toBe('old')
  })

  it('take exercises, points and due date from a configuration; what is said on the line comes before it', () => {
    const config = join(folder, 'config.json')
    const { request } = understood('--config', config)
    expect(request.ids).toEqual(['ch03/sigmoid', 'ch03/softmax'])
    expect(request.settings).toMatchObject({
      due: '2026-04-01T00:00:00.000Z',
      overrides: { points: { 'ch03/softmax': 9 } },
    })
    const other = understood('relu', '--config', config, '--due', '2026-05-01T00:00:00+09:00').request
    expect([other.ids, other.settings.due]).toEqual([['ch05/relu'], '2026-04-30T15:00:00.000Z'])
  })

  it('take a roster', () => {
    expect(understood('--roster', join(folder, 'roster.csv')).request.roster?.entries).toMatchObject([
      { name: 'Kim', id: '1' },
    ])
  })

  it('read times without a zone in the zone of the due date', () => {
    writeFileSync(join(folder, 'times.csv'), '이름,제출 시각\nKim,2026-04-01 오후 11:20\n')
    writeFileSync(join(folder, 'late.csv'), 'student,due\nKim,2026-04-03 23:59\n')
    const tables = ['--roster', join(folder, 'times.csv'), '--extensions', join(folder, 'late.csv')]
    const { request } = understood('--due', '2026-04-01T23:59:00+09:00', ...tables)
    expect(request.roster?.entries[0].submittedAt).toEqual(new Date('2026-04-01T14:20:00Z'))
    expect(request.extensions?.[0]).toMatchObject({ line: 2, due: new Date('2026-04-03T14:59:00Z') })
    expect(understood('--roster', join(folder, 'times.csv')).request.roster?.zoneMissing).toBe(true)
    expect(parse(folder, '--out', 'x', ...tables)).toMatchObject({
      error: expect.stringMatching(/line 2.*zone of --due/),
    })
  })

  it('name a due date that cannot be read with its line', () => {
    writeFileSync(join(folder, 'bad.csv'), 'student,due\nKim,2026-04-03T23:59:00Z\nLee,tomorrow\n')
    for (const option of ['--extensions', '--roster'])
      expect(parse(folder, '--out', 'x', option, join(folder, 'bad.csv'))).toMatchObject({
        error: expect.stringMatching(/bad\.csv, line 3: the due date "tomorrow" cannot be read/),
      })
    expect(parse(folder, '--out', 'x', '--extensions', join(folder, 'roster.csv'))).toMatchObject({
      error: expect.stringMatching(/needs a column due/),
    })
  })

  it('take a late policy, which the line may switch off', () => {
    const config = join(folder, 'late.json')
    writeFileSync(config, JSON.stringify({ latePolicy: { percentPerDay: 20, lastDay: 2 } }))
    const policy = (...args: string[]) => understood(...args).request.settings.latePolicy
    expect(policy()).toBeUndefined()
    expect(policy('--config', config)).toEqual({ percentPerDay: 20, graceMinutes: 0, lastDay: 2 })
    expect(policy('--config', config, '--late-policy', 'none')).toBeUndefined()
    expect(policy('--late-policy', 'percent=10,grace=15,last=3')).toEqual({
      percentPerDay: 10,
      graceMinutes: 15,
      lastDay: 3,
    })
  })

  it('may put parts together', () => {
    expect(parse('merge', 'a', 'b', '--out', 'c')).toEqual({
      kind: 'merge',
      parts: ['a', 'b'],
      out: 'c',
      lang: 'en',
      back: {},
    })
    expect(parse('merge', 'a', '--out', 'c', '--overrides', 'o.csv')).toMatchObject({ overrides: 'o.csv' })
  })

  it.each([
    [[], /^Which submissions\?/],
    [['.'], /^Where should the grades go\?/],
    [['nowhere', '--out', 'x'], /^There is no folder or \.zip "nowhere"/],
    [['package.json', '--out', 'x'], /^There is no folder or \.zip "package.json"/],
    [['.', '--out', '.'], /read and written at once/],
    [['.', '--out', 'grades'], /would be taken for one/],
    [['docs', '--out', 'x', '--compare', './x'], /read and written at once/],
    [['merge', 'a', '--out', 'a'], /read and written at once/],
    [['docs', '--out', 'x', '--shard', '3/2'], /--shard cannot be "3\/2"/],
    [['docs', '--out', 'x', '--jobs', '0'], /--jobs cannot be "0"/],
    [['docs', '--out', 'x', '--due', '2026-04-01'], /--due cannot be "2026-04-01"/],
    [['docs', '--out', 'x', '--config', 'package.json'], /package\.json, line 2: there is no setting "name"/],
    [['docs', '--out', 'x', '--config', 'none.json'], /"none\.json" cannot be read/],
    [['docs', '--out', 'x', '--attempts', 'first'], /--attempts cannot be "first"\. Possible: latest, best/],
    [['docs', '--out', 'x', '--late-policy', '10%'], /--late-policy cannot be "10%"/],
    [['docs', '--out', 'x', '--late-policy', 'percent=200'], /--late-policy cannot be "percent=200"/],
    [['docs', '--out', 'x', '--extensions', 'none.csv'], /"none\.csv" cannot be read/],
    [['docs', '--out', 'x', '--roster', 'none.csv'], /"none\.csv" cannot be read/],
    [['docs', 'sotfmax', '--out', 'x'], /Did you mean softmax\?/],
    [['docs', '--out', 'x', '--report', 'json=y'], /There is no option --report. See: npm run cohort/],
  ])('%j is wrong, and said in a line', (args, says) => {
    const parsed = parse(...args)
    expect(parsed).toMatchObject({ error: expect.stringMatching(says) })
    expect(parsed).toMatchObject({ error: expect.not.stringContaining('\n') })
  })

  it('that have no known column in their roster are wrong', () => {
    expect(parse(folder, '--out', 'x', '--roster', join(folder, 'x.csv'))).toMatchObject({
      error: expect.stringMatching(/no column that is known/),
    })
  })
})
