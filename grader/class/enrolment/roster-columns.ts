import type { Lang } from '../../model/localized.ts'
import type { RosterEntry } from './roster.ts'

/** A field of the roster; Moodle splits a name into two columns. */
export type RosterField =
  | keyof Omit<RosterEntry, 'line' | 'unreadableTime' | 'isTest' | 'outside'>
  | 'firstName'
  | 'lastName'

/** The field that a column's title stands for, in English or Korean: 학번(ID), E-mail Address, SIS 로그인 ID. */
export function fieldOf(title: string): RosterField | undefined {
  const plain = squeezed(title)
  return FIELDS.get(plain) ?? FIELDS.get(squeezed(title.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')))
}

/** The titles that a roster may have, as its instructor is told: the first of each field that is in their language. */
export const knownTitles = (lang: Lang): string =>
  Object.values(TITLES)
    .map((titles) => titles.find((title) => isKorean(title) === (lang === 'ko')) ?? titles[0])
    .join(', ')

/** Whether a column of another system's table holds nothing about a student: a grade, a total, a status. */
export const isNoMatter = (title: string): boolean =>
  title.trim() === '' ||
  /\(\d+\)$|\b(?:score|points|grade|total|status|feedback|comments?)\b|점수|성적|총점|출석/i.test(title)

// --- internal ---

const squeezed = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.\-:*#]+/g, '')

const list = (...titles: readonly string[]): string[] => titles.flatMap((some) => some.split(', '))

const TITLES: Readonly<Record<RosterField, readonly string[]>> = {
  name: list(
    'student, name, full name, student name, display name',
    '이름, 성명, 학생, 학생명, 학생 이름, 성함, 학생성명, 성명(한글), 한글성명, 한글이름, 전체 이름',
  ),
  otherName: list(
    'english name, name (english), preferred name',
    '영문명, 영문 이름, 영문 성명, 성명(영문), 이름(영문)',
  ),
  firstName: list('first name, given name'),
  lastName: list('last name, surname, family name', '성'),
  id: list('id, id number, student id, student number, student no, sid', '학번, 학생번호, id 번호, 고유번호'),
  canvasId: list('canvas id, canvas user id', 'canvas 번호'),
  sisId: list('sis user id, sis id', 'sis 사용자 id'),
  email: list('email, email address, mail', '이메일, 이메일 주소, 메일, 메일주소, 전자우편, 전자메일'),
  login: list(
    'login, login id, username, user id, sis login id, github, github username, github id',
    '아이디, 계정, 사용자명, 사용자 이름, 사용자 id, 로그인 id, sis 로그인 id, 깃허브, 깃허브 아이디',
  ),
  participant: list('identifier', '식별자, 식별번호'),
  section: list('section, class', '분반, 섹션, 반, 강의실'),
  team: list('team, group, team name, group name', '조, 팀, 모둠, 조 이름, 팀 이름, 팀명, 조명, 그룹'),
  submission: list('submission, folder, file, filename', '제출물, 제출파일, 폴더, 파일, 파일명'),
  submittedAt: list(
    'submitted at, submission time, submitted, submission date, datetime, last modified (submission)',
    '제출 시각, 제출 시간, 제출일, 제출일시, 최종 수정 (제출물), 최종 수정일 (제출물), 마지막 수정 (제출물)',
  ),
  due: list(
    'due, due at, due date, deadline, extension, extended due, new due date',
    '기한, 제출 기한, 마감, 마감일, 마감일시, 마감 시각, 마감 시간, 연장, 연장 기한, 연장된 기한',
  ),
}

const isKorean = (title: string): boolean => /\p{Script=Hangul}/u.test(title)

const FIELDS: ReadonlyMap<string, RosterField> = new Map(
  (Object.keys(TITLES) as RosterField[]).flatMap((field) =>
    TITLES[field].map((title) => [squeezed(title), field] as const),
  ),
)
