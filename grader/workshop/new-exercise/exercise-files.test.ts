import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { KINDS, placeOf, unmatchedFiles } from './exercise-files.ts'

const ids = course.map(({ id }) => id)
const found = KINDS.flatMap(({ folder }) =>
  !existsSync(join(kitRoot, folder))
    ? []
    : readdirSync(join(kitRoot, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
)

// A changed picture does not belong to an exercise yet.
const paths = found.filter((path) => !path.endsWith('-changed.svg'))

const complete = KINDS.map((kind) => placeOf(kind, 'ch03/softmax') + (kind.ending === '/' ? 'one.ts' : ''))

describe('the files of the exercises', () => {
  it('are those of the manifest, each at its exercise’s path, and no others', () => {
    expect(unmatchedFiles(ids, paths)).toEqual([])
  })

  it.each(KINDS)('are reported if missing: $what', (kind) => {
    const place = placeOf(kind, 'ch03/softmax')
    const without = complete.filter((path) => !path.startsWith(place))
    expect(unmatchedFiles(['ch03/softmax'], without)).toEqual([`ch03/softmax has no ${kind.what}: ${place}`])
  })

  it.each(KINDS)('are reported if they belong to no exercise: $what', (kind) => {
    const place = placeOf(kind, 'ch07/nobody_asked_for')
    const more = [...complete, kind.ending === '/' ? `${place}one.ts` : place]
    expect(unmatchedFiles(['ch03/softmax'], more)).toEqual([
      `${place} belongs to no exercise: the manifest has no ch07/nobody_asked_for`,
    ])
  })

  it('contain no placeholder that `npm run derive -- new` wrote', () => {
    const written = [...paths.filter((path) => /\/ch\d\d\/.*\.ts$/.test(path)), 'grader/course/manifest.ts']
    const left = written.filter((path) => readFileSync(join(kitRoot, path), 'utf8').includes('// NEW: '))
    expect(left.map((path) => `${path} is still a stub: do what its NEW says, and take that line away`)).toEqual([])
  })
})

describe.each(['README.md', 'README.ko.md'])('%s', (name) => {
  const readme = readFileSync(join(kitRoot, name), 'utf8')

  it('lists the exercises of the manifest in order, with their sections and points', () => {
    const rows = [...readme.matchAll(/^\| `(ch\d\d\/\w+)\.ts` \| .+ \| (.+) \| (\d+) \|$/gm)]
    const listed = rows.map(([, id, section, points]) => `${id}: ${section.replaceAll('~', '–')}, ${points} points`)
    expect(listed).toEqual(course.map(({ id, section, points }) => `${id}: ${section.number}, ${points} points`))
  })

  it('states their number', () => {
    expect(/(?:There are |문제는 )(\d+)/.exec(readme)?.[1]).toBe(String(course.length))
  })
})
