import { describe, expect, it } from 'vitest'
import { zipOf } from './archives.fixture.ts'
import { type Leaf, treeOf } from './entry.ts'
import { openMail } from './open-mail.ts'
import { takeSubmission } from './take.ts'

const leaf = (path: string, bytes: Buffer): Leaf => ({ path, read: async () => bytes })
const letter = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    ['From: kim@uni.kr\r\nContent-Type: multipart/mixed;\r\n\tboundary="b 1"\r\n\r\nfor old programs', ...parts, '']
      .join('\r\n--b 1\r\n')
      .replace(/--b 1\r\n$/, '--b 1--\r\n'),
  )
const TEXT = 'Content-Type: text/plain; charset=utf-8\r\n\r\n과제입니다.\r\n'
const attached = (header: string, bytes: Buffer): string =>
  `Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n ${header}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replaceAll(/(.{76})/g, '$1\r\n')}`

const filesIn = async (...leaves: readonly Leaf[]) => {
  const { submission, notTaken } = await takeSubmission(async () => treeOf(leaves))
  return [Object.fromEntries(submission.files), notTaken.map(({ path }) => path)]
}

describe('a letter', () => {
  it('is read for its attachments, archives and files', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    const name = `filename="=?UTF-8?B?${Buffer.from('과제.zip').toString('base64')}?="`
    expect(await filesIn(leaf('김하늘.eml', letter(TEXT, attached(name, zip))))).toEqual([
      { 'ch03/softmax.ts': 'x' },
      [],
    ])
    const inner = `Content-Type: message/rfc822\r\n\r\n${letter(TEXT, attached('filename=sigmoid.ts', Buffer.from('y'))).toString('latin1')}`
    expect(await filesIn(leaf('FW.eml', letter(inner)))).toEqual([{ 'ch03/sigmoid.ts': 'y' }, []])
    const code =
      'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="softmax.ts"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na =3D=\r\n 1'
    expect(await filesIn(leaf('a.eml', letter(TEXT, code)))).toEqual([{ 'ch03/softmax.ts': 'a = 1\n' }, []])
  })

  it('without attachments is named by its text, and one that is none by itself', async () => {
    expect(await filesIn(leaf('a.eml', letter(TEXT)))).toEqual([{}, ['a.eml.txt']])
    expect(await filesIn(leaf('a.eml', Buffer.from('x')))).toEqual([{}, ['a.eml']])
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    expect(await filesIn(leaf('a.eml', Buffer.from('x')), leaf('hw.zip', zip))).toEqual([
      { 'ch03/softmax.ts': 'x' },
      ['a.eml'],
    ])
  })

  it('of too many parts, or too deep, is not opened', async () => {
    const many = (count: number): Buffer =>
      letter(...Array.from({ length: count }, () => attached('filename=softmax.ts', Buffer.from('x'))))
    expect((await openMail(many(500), 'a.eml')).leaves).toHaveLength(500)
    await expect(openMail(many(501), 'a.eml')).rejects.toThrow('too-much')
    const deep = (depth: number): string =>
      depth === 0 ? TEXT : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${deep(depth - 1)}`
    expect((await openMail(Buffer.from(deep(5)), 'a.eml')).leaves).toHaveLength(1)
    await expect(openMail(Buffer.from(deep(50)), 'a.eml')).rejects.toThrow('damaged')
  })

  it('beside files is opened for what has no answer there', async () => {
    const mail = letter(TEXT, attached('filename=sigmoid.ts', Buffer.from('y')))
    expect(await filesIn(leaf('softmax.ts', Buffer.from('x')), leaf('a.eml', mail))).toEqual([
      { 'ch03/softmax.ts': 'x', 'ch03/sigmoid.ts': 'y' },
      [],
    ])
  })
})

it.each([
  ['filename="hw 1.zip"', 'hw 1.zip'],
  ["filename*=UTF-8''%EA%B3%BC%EC%A0%9C.zip", '과제.zip'],
  ["filename*0*=UTF-8''%EA%B3%BC; filename*1*=%EC%A0%9C.zip; filename=x", '과제.zip'],
  ['filename="=?euc-kr?B?sPrBpi56aXA=?="', '과제.zip'],
  ['filename="=?utf-8?Q?=EA=B3=BC?= =?utf-8?Q?=EC=A0=9C_1.zip?="', '과제 1.zip'],
  ['filename="과제.zip"', '과제.zip'],
  ['filename="../a/b.zip"', '.._a_b.zip'],
])('%s names %s', async (header, name) => {
  const { leaves } = await openMail(letter(attached(header, Buffer.from('x'))), 'a.eml')
  expect(leaves.map(({ path }) => path)).toEqual([name])
})
