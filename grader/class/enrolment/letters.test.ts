import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { type GradedBy, gradedIn } from './handed-in.fixture.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'letters-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const ROSTER = '이름,학번,조\n최지우,20261004,2조\n정예준,20261005,2조\n강수아,20261006,2조\n윤시우,20261007,2조\n'

const letterWith = (zip: Buffer): string =>
  [
    'From: a@b.kr',
    'MIME-Version: 1.0',
    'Content-Type: application/zip',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="hw.zip"',
    '',
    zip.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  ].join('\r\n')

type Names = Readonly<Record<string, readonly string[]>>
type Ending = 'zip' | 'eml'

/** What each is graded by, of these names → answers, where the last is sent with that ending. */
async function graded(all: Names, ending: Ending): Promise<Readonly<Record<string, GradedBy>>> {
  const packed = Object.entries(all).map(async ([name, files], i): Promise<[string, string | Buffer]> => {
    const zip = await zipOf(files.map((file) => [file, `${name} ${file}`]))
    const isLast = i === Object.keys(all).length - 1
    return [`${name}.${isLast ? ending : 'zip'}`, isLast && ending === 'eml' ? letterWith(zip) : zip]
  })
  return gradedIn(join(root, ending), ROSTER, Object.fromEntries(await Promise.all(packed)))
}

/** The same with the notes, whatever the ending. */
const told = async (all: Names, ending: Ending): Promise<unknown> =>
  JSON.parse(JSON.stringify(await graded(all, ending)).replaceAll('.eml', '.zip'))

const SHARED = ['ch04/cross_entropy_error.ts']
const OWN = ['ch03/sigmoid.ts', 'ch03/softmax.ts']

it.each([
  [{ '2조': SHARED, '20261007_윤시우': OWN }],
  [{ '2조': SHARED, '[과제1] 윤시우 제출합니다': OWN }],
  [{ '2조_최지우': SHARED, '20261006_강수아': OWN, '[과제1] 윤시우 제출합니다': OWN }],
  [{ '20261007_윤시우_ch04': SHARED, '20261007_윤시우_ch03': OWN }],
  [{ '20261007_윤시우': OWN, '20261007_윤시우 (1)': OWN }],
  [{ '20261007_윤시우': SHARED, 윤시우_12307_90009_hw: OWN }],
  [{ '20261007_윤시우': SHARED, '2조': OWN }],
  [{ '최지우 정예준': SHARED, 윤시우_55507_assignsubmission_file_hw: OWN }],
])('takes a letter as an archive of that name: %j', async (all) => {
  expect(await told(all, 'eml')).toEqual(await told(all, 'zip'))
})

it('gives nobody what a member of the team sent alone', async () => {
  const { 20261004: others } = await graded({ '2조': SHARED, '[과제1] 윤시우 제출합니다': OWN }, 'eml')
  expect(Object.keys(others.files)).toEqual(SHARED)
})
