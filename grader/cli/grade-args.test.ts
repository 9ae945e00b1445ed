import { describe, expect, it } from 'vitest'
import { course } from '../course/manifest.ts'
import { reportFormats } from '../report/reports.ts'
import { texts } from '../text/texts.ts'
import { GRADE_OPTIONS, parseGradeArgs } from './grade-args.ts'

const EN = { LANG: 'en_US.UTF-8' }
const parse = (...args: string[]): ReturnType<typeof parseGradeArgs> => parseGradeArgs(args, EN, true)
const complaint = (...args: string[]): string => {
  const parsed = parse(...args)
  if (!('error' in parsed)) throw new Error('there was no complaint')
  return parsed.error
}

describe('the arguments of grade', () => {
  it('grade all of exercises/ over its own neighbours where nothing else is said', () => {
    expect(parse()).toMatchObject({
      ids: course.map(({ id }) => id),
      shownFolder: 'exercises',
      neighbours: 'own',
      quick: false,
      full: false,
      seed: 0,
      lang: 'en',
      selected: false,
    })
  })

  it('name exercises and chapters, which are graded in the order of the course', () => {
    expect(parse('mini_batch', 'ch03', 'softmax')).toMatchObject({
      ids: ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch'],
      selected: true,
    })
  })

  it('grade a submission over the reference, where this copy of the kit has it', () => {
    expect(parse('--submission', '.')).toMatchObject({ neighbours: 'reference', shownFolder: '.' })
    expect(parse('--submission', '.', '--neighbours', 'own')).toMatchObject({ neighbours: 'own' })
    expect(parseGradeArgs(['--submission', '.'], EN, false)).toMatchObject({ neighbours: 'own' })
    expect(parseGradeArgs(['--neighbours', 'reference'], EN, false)).toHaveProperty('error')
  })

  it('choose the language before anything is complained about', () => {
    expect(parseGradeArgs(['--lang', 'ko', '--bogus'], EN, true)).toMatchObject({
      error: expect.stringContaining('옵션'),
    })
    expect(parseGradeArgs([], { LANG: 'ko_KR.UTF-8' }, true)).toMatchObject({ lang: 'ko' })
    expect(parseGradeArgs(['--lang=en'], { LANG: 'ko_KR.UTF-8' }, true)).toMatchObject({ lang: 'en' })
    expect(parseGradeArgs([], { LANG: 'C.UTF-8' }, true)).toMatchObject({ lang: 'en' })
  })

  it.each([
    [['sotfmax'], /Did you mean softmax/],
    [['--bogus'], /no option --bogus. See: /],
    [['--repot', 'json=x'], /no option --repot. Did you mean --report\?/],
    [['--seed'], /--seed needs a value/],
    [['--seed', '--quick'], /--seed needs a value/],
    [['--quick=5'], /--quick takes no value/],
    [['--lang', 'de'], /ko, en/],
    [['--seed', '-1'], /--seed/],
    [['--seed', '1e400'], /--seed/],
    [['--isolation', 'docker'], /auto, process, user, bubblewrap/],
    [['--neighbours', 'mine'], /reference, own/],
    [['--report', 'json'], /json=FILE/],
    [['--report', 'pdf=x'], /json=FILE/],
    [['--report', 'toString=x'], /json=FILE/],
    [['--submission', './no-such-folder'], /no-such-folder/],
  ])('%j are refused in one line', (args, says) => {
    expect(complaint(...args)).toMatch(says)
    expect(complaint(...args)).not.toContain('\n')
  })

  it.each([
    [['--inspect'], /is for one exercise/],
    [['sigmoid', 'softmax', '--inspect'], /is for one exercise/],
    [['sigmoid', '--inspect', '--report', 'json=a.json'], /--report does not go with --inspect/],
    [['sigmoid', '--inspect', '--isolation', 'user'], /--isolation does not go with --inspect/],
  ])('let no debugger in where the result would count: %j', (args, says) => {
    expect(complaint(...args)).toMatch(says)
  })

  it('ask for help', () => {
    expect(parse('--help')).toMatchObject({ usage: expect.stringContaining('--quick') })
  })
})

describe.each(['en', 'ko'] as const)('the help in %s', (lang) => {
  const { gradeUsage, cohort } = texts(lang)
  const options = Object.keys(GRADE_OPTIONS)

  it('names every option and every form of a report', () => {
    expect(options.filter((name) => !gradeUsage.includes(`--${name} `))).toEqual([])
    expect(Object.keys(reportFormats).filter((format) => !new RegExp(`\\b${format}\\b`).test(gradeUsage))).toEqual([])
  })

  it('of a class names every option that it shares', () => {
    const shared = options.filter((name) => !['submission', 'report', 'audience', 'console', 'inspect'].includes(name))
    expect(shared.filter((name) => !cohort.usage.includes(`--${name}`))).toEqual([])
  })
})
