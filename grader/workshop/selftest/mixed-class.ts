// A made-up class in every layout at once: the cases in which a student could get a silent 0, another's grade, or be late by mistake.
import { readFileSync } from 'node:fs'
import { zipOf } from '../../intake/archives.fixture.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** Due at 14:59 in Greenwich. */
export const DUE = '2026-04-01T23:59:00+09:00'

/** A student of the roster: what they handed in, and what the gradebook must say of it. */
export interface MixedStudent {
  readonly id: string
  readonly name: string
  /** Cells of the roster. */
  readonly login?: string
  readonly submission?: string
  readonly submittedAt?: string
  readonly due?: string
  /** Path below the class's folder → content. */
  readonly files: Readonly<Record<string, string | Buffer>>
  /** Cells of the gradebook; `note` is a pattern, or that there is none. */
  readonly expected: Expected
}

/** The cells of the gradebook that the table settles. */
export interface Expected {
  readonly score: 'right' | 'wrong' | 'nothing' | ''
  readonly status?: 'missing' | 'unreadable'
  readonly late?: readonly [late: string, minutes: string]
  readonly note?: RegExp
}

/** A row of the gradebook that is nobody's of the roster, by name. */
export interface UnsettledRow {
  readonly name: string
  readonly note: RegExp
}

const RIGHT = readFileSync(`${kitRoot}grader/workshop/selftest/right/ch03/sigmoid/map.ts`, 'utf8')
const WRONG = RIGHT.replace('1 +', '2 +')
const SIGMOID = 'ch03/sigmoid.ts'

const right = await zipOf([[SIGMOID, RIGHT]])
const wrong = await zipOf([[SIGMOID, WRONG]])
const IN_CP949 = Buffer.concat([Buffer.from(`${RIGHT}// `), Buffer.from('b1e8c3b6bcf6', 'hex'), Buffer.from('\n')])

/** The students of the class, in the order of what they show. */
export const STUDENTS: readonly MixedStudent[] = [
  // Never a silent 0.
  one('2026101', '고은별', { 'sigmoid(1).ts': RIGHT }, { score: 'right' }),
  one('2026102', '구본하', { 'sigmoid - 복사본.ts': RIGHT }, { score: 'right' }),
  one('2026103', '권나리', { 'ch03/sigmoid.ts.txt': RIGHT }, { score: 'right' }),
  one('2026104', '길소담', { [SIGMOID]: Buffer.from(`\uFEFF${RIGHT}`, 'utf16le') }, { score: 'right' }),
  one('2026105', '나유라', { [SIGMOID]: IN_CP949 }, { score: 'right' }),
  one(
    '2026106',
    '남도윤',
    { 'ch03/sigmoid.js': RIGHT },
    unread(/found\. Not taken: ch03\/sigmoid\.js \(is it sigmoid\.ts\?\)/),
  ),
  one('2026107', '노을', { 'a.zip': await zipOf([['hw.zip', right]]) }, { score: 'right' }),
  one(
    '2026108',
    '단아름',
    { 'ch03/softmax.ts': RIGHT, 'sigmoid_old.ts': RIGHT },
    {
      score: 'nothing',
      note: /^Not taken: sigmoid_old\.ts \(is it sigmoid\.ts\?\)\. In the file of another exercise, and not graded there: ch03\/sigmoid\.ts \(in ch03\/softmax\.ts\)/,
    },
  ),
  one(
    '2026109',
    '도하늘',
    { [SIGMOID]: '' },
    { score: 'nothing', note: /^Could not be read: ch03\/sigmoid\.ts \(empty\)\.$/ },
  ),
  one('2026110', '라온', { 'hw.rar': 'Rar!' }, unread(/neither \.zip nor \.tar\.gz/)),
  one('2026111', '류다온', { 'hw.7z': '7z' }, unread(/neither \.zip nor \.tar\.gz/)),
  one('2026112', '마루한', { 'hw.zip': right.subarray(20) }, unread(/archive is damaged/)),
  one('2026113', '민초롱', { 'hw.zip': encrypted(right) }, unread(/asks for a password/)),
  one('2026114', '박새봄', { [SIGMOID]: `${RIGHT}//${'x'.repeat(70_000)}` }, unread(/Nothing of it.*over 64 KB/)),
  one(
    '2026115',
    '반가온',
    { [`exercises/${SIGMOID}`]: RIGHT, [`old/${SIGMOID}`]: WRONG },
    { score: 'right', note: /^Taken: exercises\/ch03\/sigmoid\.ts, and not old\/ch03\/sigmoid\.ts\.$/ },
  ),
  one(
    '2026116',
    '배나무',
    { [SIGMOID]: Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x81]) },
    unread(/Nothing of it.*neither UTF-8/),
  ),
  // The right person.
  handedIn('2026201', 'Kim Minsu', { 'Kim Minsu_2026202_assignsubmission_file_/hw.zip': right }, { score: 'right' }),
  handedIn('2026202', 'Lee Jimin', {}, { score: '', status: 'missing' }),
  handedIn(
    '2026203',
    'Park Jin',
    { 'parkjin_2026204_90210_hw.zip': right },
    {
      score: 'right',
      note: /^The number 2026204 is Choi Yujin's in the roster.*given by the name, to Park Jin\.$/,
      late: ['no', ''],
    },
  ),
  handedIn('2026204', 'Choi Yujin', {}, { score: '', status: 'missing' }),
  handedIn(
    '2026205',
    '한가람',
    { '2026206_한가람_hw.zip': right },
    missing(/^Perhaps theirs.*2026206_한가람_hw\.zip\.$/),
  ),
  handedIn('2026206', '홍길순', {}, missing(/^Perhaps theirs.*2026206_한가람_hw\.zip\.$/)),
  { ...handedIn('2026207', '강다솜', { '1조.zip': right }, { score: 'right' }), submission: '1조' },
  { ...handedIn('2026208', '강하람', {}, { score: 'right' }), submission: '1조' },
  handedIn('2026209', 'Ahn Sol', { [`submission_901/${SIGMOID}`]: RIGHT }, { score: 'right', late: ['yes', '31'] }),
  handedIn('2026210', 'Yoo Byeol', {}, { score: 'right', late: ['yes', '31'] }),
  handedIn(
    '2026211',
    '노아름',
    { '2026211_노아름_hw-1.zip': right, '2026211_노아름_hw-2.zip': wrong },
    {
      score: 'wrong',
      note: /^Of 2 attempts 2026211_노아름_hw-2\.zip counts \(.*number.*\), and not 2026211_노아름_hw-1\.zip\.$/,
    },
  ),
  {
    ...handedIn(
      '2026212',
      'Seo Haneul',
      {
        'Homework 1_haneul_attempt_2026-04-01-23-10-00_sigmoid.ts': RIGHT,
        'Homework 1_haneul_attempt_2026-04-01-23-10-00.txt': 'Name: Seo Haneul (haneul)\n',
        'Homework 1_haneul_attempt_2026-04-02-01-02-03_sigmoid.ts': WRONG,
      },
      {
        score: 'wrong',
        late: ['yes', '64'],
        note: /^Of 2 attempts .*_2026-04-02-01-02-03_.* counts \(.*time.*\), and not/,
      },
    ),
    login: 'haneul',
  },
  handedIn(
    '2026213',
    '신이슬',
    { '신이슬_77_assignsubmission_file_/hw.zip': wrong, '신이슬_77_assignsubmission_file_/hw (1).zip': right },
    { score: 'right', note: /^Taken: hw \(1\)\.zip, and not hw\.zip\.$/ },
  ),
  handedIn('2026214', '김서연', { '김서연.zip': right }, missing(/^Perhaps theirs.*김서연\.zip\.$/)),
  handedIn('2026215', '김서연', {}, missing(/^Perhaps theirs.*김서연\.zip\.$/)),
  // The right time.
  timed('2026301', '2026-04-01 23:10:00', { score: 'right', late: ['no', '0'] }),
  timed('2026302', '2026. 4. 1. 오후 11:20', { score: 'right', late: ['no', '0'] }),
  timed('2026303', '2026-04-02 오전 12:29', { score: 'right', late: ['yes', '30'] }),
  timed('2026304', '어제 저녁', {
    score: 'right',
    note: /^The time "어제 저녁" in line 36 of the roster cannot be read\.$/,
  }),
  { ...timed('2026305', '2026-04-02 10:00', { score: 'right', late: ['no', '0'] }), due: '2026-04-03 23:59' },
  handedIn('2026306', '하늬', { '하늬_LATE_51_90211_hw.zip': right }, { score: 'right', late: ['yes', ''] }),
  handedIn('2026307', '하제', { '하제/hw.zip': right }, { score: 'right', late: ['', ''] }),
  // Files of other names.
  one(
    '2026401',
    '소예담',
    { 'ch03/softmax.ts': RIGHT, 'main.ts': RIGHT },
    {
      score: 'nothing',
      note: /^Not taken: main\.ts \(is it sigmoid\.ts\?\)\. In the file of another exercise, and not graded there: ch03\/sigmoid\.ts \(in ch03\/softmax\.ts\)/,
    },
  ),
  one(
    '2026402',
    '송보람',
    { 'sigmoid.ts': RIGHT, 'sigmoid.ts.txt': WRONG },
    { score: 'right', note: /^Taken: sigmoid\.ts, and not sigmoid\.ts\.txt\.$/ },
  ),
  one(
    '2026403',
    'Woo Areum',
    { 'areum_sigmoid.ts': RIGHT },
    { score: 'right', note: /^Taken for ch03\/sigmoid\.ts: areum_sigmoid\.ts\.$/ },
  ),
  // Attempts, parts, and several students.
  handedIn(
    '2026501',
    '고나래',
    { '2026501_고나래_1차.zip': wrong, '2026501_고나래_최종.zip': right },
    { score: 'right', note: /^Of 2 attempts 2026501_고나래_최종\.zip counts/ },
  ),
  handedIn(
    '2026502',
    '노마루',
    {
      '2026502_노마루_ch03.zip': right,
      '2026502_노마루_ch04.zip': await zipOf([['ch04/mean_squared_error.ts', 'export const x = 1\n']]),
    },
    { score: 'right', note: /^Put together from 2026502_노마루_ch03\.zip, 2026502_노마루_ch04\.zip\.$/ },
  ),
  handedIn('2026503', '문가비', { '2026503문가비,2026504배로미.zip': right }, { score: 'right' }),
  handedIn('2026504', '배로미', {}, { score: 'right' }),
  handedIn('2026505', '서이든', { '2026505_서이든.docx': 'x' }, unread(/^None of the course’s files was found/)),
  { ...handedIn('2026506', '안도현', { 'doh.zip': right }, missing(/^Perhaps theirs.*doh\.zip\.$/)), login: 'doh' },
  handedIn('2026507', 'Doh', {}, missing(/^Perhaps theirs.*doh\.zip\.$/)),
]

/** What is given to nobody, and says so. */
export const UNSETTLED: readonly UnsettledRow[] = [
  {
    name: '한가람',
    note: /^The number 2026206 is 홍길순's in the roster, but the name here is 한가람: given to nobody\./,
  },
  { name: '김서연', note: /^Two students have this name: 2026214, 2026215\. Given to nobody/ },
  { name: 'stranger', note: /^Not in the roster\.$/ },
  { name: 'doh', note: /^It names several students: 안도현 \(2026506\), Doh \(2026507\)\. Given to nobody/ },
]

/** All files of the class. */
export const FILES: ReadonlyMap<string, string | Buffer> = new Map([
  ...STUDENTS.flatMap(({ files }) => Object.entries(files)),
  ['stranger.zip', wrong],
  [
    'submission_metadata.yml',
    'submission_901:\n  :submitters:\n  - :name: Ahn Sol\n    :sid: 2026209\n  - :name: Yoo Byeol\n    :sid: 2026210\n' +
      '  :created_at: 2026-04-01 15:29:30.000000000 Z\n',
  ],
])

/** The roster, with the columns of a Korean attendance sheet. */
export const ROSTER = [
  '학번(ID),성명(한글),SIS 로그인 ID,이메일주소,섹션,전화번호,제출물,제출 시각,연장 기한',
  ...STUDENTS.map(
    ({ id, name, login = '', submission = '', submittedAt = '', due = '' }) =>
      `${id},${name},${login},${id}@uni.kr,A,,${submission},${submittedAt},${due}`,
  ),
  '',
].join('\n')

// --- internal ---

function handedIn(id: string, name: string, files: MixedStudent['files'], expected: Expected): MixedStudent {
  return { id, name, files, expected }
}

/** In a folder that number and name are written on. */
function one(id: string, name: string, files: MixedStudent['files'], expected: Expected): MixedStudent {
  const below = Object.entries(files).map(([path, content]) => [`${id}_${name}/${path}`, content] as const)
  return handedIn(id, name, Object.fromEntries(below), expected)
}

function timed(id: string, submittedAt: string, expected: Expected): MixedStudent {
  const name = `시각${'가나다라마'[(Number(id) % 10) - 1]}`
  return { ...handedIn(id, name, { [`${id}_${name}.zip`]: right }, expected), submittedAt }
}

function unread(note: RegExp): Expected {
  return { score: '', status: 'unreadable', note }
}

function missing(note: RegExp): Expected {
  return { score: '', status: 'missing', note }
}

/** The same zip with the bit that says that its entries are encrypted. */
function encrypted(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip)
  bytes[6] |= 1
  bytes[bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8] |= 1
  return bytes
}
