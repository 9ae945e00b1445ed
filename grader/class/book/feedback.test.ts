import { expect, it } from 'vitest'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import type { Student } from '../enrolment/student.ts'
import { feedbackFiles } from './feedback.ts'

const verdict = judge([reported('ch03/sigmoid', 'passed')])
const of = (source: string, ...students: Student[]): SubmissionOutcome => ({
  record: { key: source.replace(/\W.*/, ''), source, students, notes: [] },
  status: 'graded',
  verdict,
  told: verdict,
})
const outcomes = [
  of('Kim Minsu_12345_assignsubmission_file_', { name: 'Kim Minsu', id: '1001', participant: '12345' }),
  of('lee_LATE_51_90211_hw.zip', { name: '이지민', id: '1002' }),
  of('team.zip', { name: 'A' }, { name: 'A' }),
]
const paths = (system: 'moodle' | 'canvas' | 'folder') => {
  const { files, left } = feedbackFiles(outcomes, system, 'html')
  return [files.map(({ path }) => path), left.map(({ name }) => name)]
}

it('names reports as Moodle and Canvas named what was handed in, and says who is left over', () => {
  expect(paths('moodle')).toEqual([['Kim Minsu_12345_assignsubmission_file_/report.html'], ['A', 'A', '이지민']])
  expect(paths('canvas')).toEqual([['lee_LATE_51_90211_report.html'], ['A', 'A', 'Kim Minsu']])
})

it('says why somebody is left over: of another system, with nothing of their own, or in one file with another', () => {
  const { record, ...nothing } = of('', { name: '박산' })
  const { source: _none, ...absent } = record
  const parted = [of('kim_51_90211_hw.zip', { name: 'A' }), of('kim_51_90211_hw.zip', { name: 'B' })].map(
    ({ record: one, ...more }, i) => ({ ...more, record: { ...one, key: `kim ${i}` } }),
  )
  const { left } = feedbackFiles(
    [...outcomes.slice(0, 1), { ...nothing, status: 'missing', record: absent }, ...parted],
    'canvas',
    'html',
  )
  expect(left.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'B', why: 'same-file' },
    { name: 'Kim Minsu', why: 'other-system' },
    { name: '박산', why: 'nothing' },
  ])
})

it('says of a text that was typed into Canvas that it is no file, not that it is another system’s', () => {
  const whyOf = (system: 'canvas' | 'moodle', source: string) =>
    feedbackFiles([of(source, { name: 'Kim' })], system, 'html').left[0]?.why
  expect(whyOf('canvas', 'kim_1004_text.html')).toBe('no-file')
  expect(whyOf('canvas', 'anon_Ab3dE_link.html')).toBe('no-file')
  expect(whyOf('moodle', 'kim_1004_text.html')).toBe('other-system')
  expect(whyOf('canvas', 'kim_text.html')).toBe('other-system')
})

it('names a report after an anonymous student of Canvas, too', () => {
  const { files } = feedbackFiles([of('LATE_anon_Ab3dE_90210_hw.zip', { name: 'anon_Ab3dE' })], 'canvas', 'html')
  expect(files.map(({ path }) => path)).toEqual(['LATE_anon_Ab3dE_90210_report.html'])
})

it('makes a folder for each student, also for two of one name and for each member of a group', () => {
  const [files, left] = paths('folder')
  expect(new Set(files).size).toBe(4)
  expect(files).toContain('1001_Kim_Minsu/report.html')
  expect(left).toEqual([])
})

it('has one report under the name of the file that several handed in', () => {
  const group = of('kim_51_90211_hw.zip', { name: 'A' }, { name: 'B' })
  expect(feedbackFiles([group, ...outcomes], 'canvas', 'html')).toMatchObject({
    files: [{ path: 'kim_51_90211_report.html' }, { path: 'lee_LATE_51_90211_report.html' }],
    left: [{ name: 'A' }, { name: 'A' }, { name: 'Kim Minsu' }],
  })
})
