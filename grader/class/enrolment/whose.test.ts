import { expect, it } from 'vitest'
import { treeOf } from '../../intake/entry.ts'
import { enroll } from '../enroll.ts'
import { readExportName } from './export-names.ts'
import { readRosterOrThrow } from './roster.ts'
import type { Source } from './sources.ts'

// Surnames and given names that share parts, as in a real class.
const NAMES = ['김민수', '김민서', '김수민', '이민수', '이지민', '박서준', '서준', '남궁민수', '한가람', '강하람']
const LATIN = [
  'Kim Minsu',
  'Kim Minsuk',
  'Lee Minsu',
  'Minsu Park',
  'Lee Ji-min',
  'Anna Lee',
  'Anna Lee-Smith',
  'José Núñez',
]
const students = [...NAMES, ...LATIN].map((name, i) => ({
  name,
  id: String(2026100 + i),
  login: `u${i}x`,
  email: `${i}@uni.kr`,
}))
const roster = readRosterOrThrow(
  `name,id,login,email\n${students.map(({ name, id, login, email }) => `"${name}",${id},${login},${email}\n`).join('')}`,
)

type Person = (typeof students)[number]
const squeezed = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

// A submission of one student, named by its system with the number of another.
const LAYOUTS: Readonly<Record<string, (own: Person, other: Person) => string>> = {
  moodle: (own, other) => `${own.name}_${other.id}_assignsubmission_file_`,
  'moodle, file': (own, other) => `${own.name}_${other.id}_assignsubmission_file_hw.zip`,
  'moodle, of a group': (own, other) => `1조-${own.name}_${other.id}_assignsubmission_file_`,
  canvas: (own, other) => `${squeezed(own.name)}_${other.id}_90210_hw.zip`,
  'canvas, late': (own, other) => `${squeezed(own.name)}_LATE_${other.id}_90210_softmax.ts`,
  'a number first': (own, other) => `${other.id}_${own.name}_hw.zip`,
  'a name first': (own, other) => `${own.name}_${other.id}_과제.zip`,
  'in brackets': (own, other) => `${own.name}(${other.id}).zip`,
  'in words': (own, other) => `hw1 ${own.name} ${other.id}.zip`,
  'a course file': (own, other) => `${other.id}_${own.name}_softmax.ts`,
  'a folder': (own, other) => `${other.id}-${own.name}`,
}

const sourceOf = (name: string): Source => {
  const { student, ...named } = readExportName(name, /\.\w+$/.test(name) ? 'file' : 'folder')
  return { ...named, name, students: [student], submittedAt: undefined, open: async () => treeOf([]) }
}

const whoGets = (name: string): string | undefined => {
  const [present] = enroll([sourceOf(name)], { roster }).filter(({ source }) => source !== undefined)
  return present.inRoster ? present.students[0].id : undefined
}

const pairs = students.flatMap((own) => students.filter((other) => other !== own).map((other) => ({ own, other })))

it.each(Object.keys(LAYOUTS))('nobody gets the grade of another whose number stands there: %s', (layout) => {
  const wrong = pairs.flatMap(({ own, other }) => {
    const name = LAYOUTS[layout](own, other)
    const id = whoGets(name)
    return id === undefined || id === own.id ? [] : [`${name} → ${id}`]
  })
  expect(wrong).toEqual([])
})

it.each(Object.keys(LAYOUTS))('everybody gets their own: %s', (layout) => {
  const lost = students.filter((own) => whoGets(LAYOUTS[layout](own, own)) !== own.id)
  expect(lost).toEqual([])
})

it.each(Object.keys(LAYOUTS))(
  'a stranger gets nobody’s grade, or the note says that the number alone decided: %s',
  (layout) => {
    const strangers = ['최서연', 'Choi Seoyeon'].map((name) => ({ name, id: '', login: '', email: '' }))
    const silent = strangers.flatMap((stranger) =>
      students.filter((other) => {
        const [present] = enroll([sourceOf(LAYOUTS[layout](stranger, other))], { roster }).filter(
          ({ source }) => source,
        )
        return present.inRoster && !present.notes.some(({ kind }) => kind === 'number-alone')
      }),
    )
    expect(silent).toEqual([])
  },
)

it('everybody gets their own by login or address, whoever’s number stands there', () => {
  const lost = pairs.filter(({ own, other }) => {
    const submitters = [{ name: own.name, id: other.id, email: own.email }]
    const gradescope: Source = { ...sourceOf('submission_1'), students: submitters, hasName: true }
    const blackboard: Source = { ...sourceOf(`HW_${own.login}_attempt_2026-04-01-10-00-00_${other.id}.zip`) }
    return [gradescope, blackboard].some((source) => {
      const [present] = enroll([source], { roster }).filter((one) => one.source !== undefined)
      return !present.inRoster || present.students[0].id !== own.id
    })
  })
  expect(lost).toEqual([])
})
