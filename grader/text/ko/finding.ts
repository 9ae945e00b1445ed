import { josa } from '../josa.ts'
import { isGrammar } from '../is-grammar.ts'
import { isMismatch } from '../is-mismatch.ts'
import type { FindingTexts } from '../en/finding.ts'
import type { NumberedLine } from '../../model/finding.ts'
import { ADDED, type Habit } from '../../model/habit.ts'
import { toldHabits } from '../told-habits.ts'
import { SECTION_OF_BLOCKS, sectionOf } from '../numpy-section.ts'
import { adviceFor } from './advice.ts'
import { HABITS } from './habit.ts'
import { koreanMessage, messageFor } from './typescript.ts'

export const findings = {
  'too-large': ({ bytes, limit }) =>
    `파일이 너무 큽니다(${kilobytes(bytes)}KB). ${kilobytes(limit)}KB까지만 채점할 수 있습니다. 문제 하나에는 몇 KB면 충분합니다.`,
  'too-deep': ({ limit }) => `코드가 ${limit}단계보다 깊이 중첩되어 있습니다. 더 작은 단계로 나누십시오.`,
  syntax: ({ message, ts }) => invalid(ts, message),
  type: ({ message, ts }) => (isGrammar(ts) ? invalid(ts, message) : advised(ts, message, typeError(ts, message))),
  import: (finding) => `"${finding.module}" import는 허용되지 않습니다. ${importAdvice(finding)}`,
  reexport: ({ module }) =>
    `"${module}"의 내용을 여기서 다시 export할 수 없습니다. 이 줄을 지우고, 이 파일에 직접 작성한 것만 export하십시오.`,
  'left-throw': () => '스텁의 throw가 아직 남아 있어 그 아래 코드가 실행되지 않습니다. 이 줄을 지우십시오.',
  unrunnable: ({ what, wrote, meant }) =>
    [UNRUNNABLE[what], meant === '' ? `다음을 지우십시오: ${wrote}` : `${wrote} 대신 이렇게 쓰십시오: ${meant}`].join(
      '\n',
    ),
  'dynamic-import': () => '여기서는 import(…)를 쓸 수 없습니다. 파일의 맨 위에서 import하십시오.',
  'forbidden-name': ({ name }) =>
    name === 'require'
      ? "require는 예전 자바스크립트의 방식입니다. 파일 맨 위에 import 문을 쓰십시오. 예: import * as np from '#np'"
      : name === 'structuredClone'
        ? '문제에서는 structuredClone을 쓸 수 없습니다. 배열은 x.copy()로, number[]는 list.slice()로 복사하십시오.'
        : `문제에서는 ${josa(name, '을/를')} 쓸 수 없으며, 쓸 필요도 없습니다.`,
  'encoding-escape': ({ name }) => `문제에서는 어떻게 표기하더라도 ${josa(name, '을/를')} 쓸 수 없습니다.`,
  'literal-data': ({ bytes, limit }) =>
    `파일에 데이터가 ${bytes}바이트 들어 있습니다. ${limit}바이트까지 허용됩니다. 값은 코드로 계산하십시오.`,
  'missing-export': ({ name, declaredInstead, isDefault }) =>
    isDefault
      ? `${josa(name, '이/가')} default로 export되어 있습니다. 이름으로 export해야 하므로 default 없이 앞에 export만 붙이십시오.`
      : declaredInstead === undefined
        ? `파일이 ${josa(name, '을/를')} export하지 않습니다.`
        : declaredInstead === name
          ? `${josa(name, '이/가')} 있지만 export되어 있지 않습니다. 앞에 export를 붙이십시오.`
          : `파일이 ${josa(name, '을/를')} export하지 않습니다. ${josa(declaredInstead, '이/가')} 작성한 답이라면 이름을 바꾸고 export하십시오.`,
  habit: ({ habit, wrote, meant, message, ts, also = [], others = [], closing }) =>
    [
      ...toldHabits(habit, wrote, meant).map((one) => HABITS[one]),
      toWrite(habit, wrote, meant),
      ...(closing === undefined ? [] : [closingLine(closing)]),
      ...inOthers(habit, others),
      ...also.map((line) => `파일 맨 위에 다음 줄도 추가하십시오: ${line}`),
      ...behind(sectionOf(habit, wrote), message, ts),
    ].join('\n'),
  'block-scope': ({ name, source, above, meant, bare, message, ts }) =>
    [
      `${name}에는 ${source.line}번째 줄의 블록 { } 안에서 처음 값을 넣습니다. 블록 안에서 const나 let으로 선언한 이름은 그 블록이 끝나면 쓸 수 없습니다.`,
      `블록보다 앞에서 선언하십시오. ${above.line}번째 줄 ${above.code} 위에 이렇게 쓰십시오: ${meant}`,
      ...(bare.length > 0
        ? [`그리고 const나 let을 빼십시오. ${bare.map(({ line, code }) => `${line}번째 줄: ${code}`).join(', ')}`]
        : []),
      ...behind(SECTION_OF_BLOCKS, message, ts),
    ].join('\n'),
  'not-a-function': ({ name, found }) => `${josa(name, '은/는')} 함수여야 합니다. 지금의 타입은 ${found}입니다.`,
  'not-a-class': ({ name, found }) => `${josa(name, '은/는')} 클래스여야 합니다. 지금의 타입은 ${found}입니다.`,
  parameters: ({ name }) => `${name}의 매개변수가 요구한 것과 다릅니다.`,
  constructor: ({ name }) => `${name} 생성자의 매개변수가 요구한 것과 다릅니다.`,
  'return-type': ({ name }) => `${name}의 반환 타입이 요구한 것과 다릅니다.`,
  'missing-member': ({ name, member, hidden }) =>
    hidden
      ? `${name}.${josa(member, '이/가')} ${hidden}입니다. public이어야 합니다.`
      : `${name} 클래스에 ${josa(member, '이/가')} 없습니다.`,
  'member-type': ({ name, member }) => `${name}.${member}의 타입이 요구한 것과 다릅니다.`,
  any: ({ name, where, type, asked }) =>
    `${untypedThing(name, where)}의 타입이 ${type}입니다. ${asked === undefined ? '요구한 타입을 지정하십시오.' : `이렇게 쓰십시오: ${asked}`}`,
} satisfies FindingTexts

// --- internal ---

const UNRUNNABLE = {
  decorator: '데코레이터(@)는 아직 JavaScript에 없어 여기서 실행할 수 없습니다.',
  accessor: 'accessor는 아직 JavaScript에 없어 여기서 실행할 수 없습니다. 보통의 속성으로 선언하십시오.',
  await: '함수 밖에서는 await를 쓸 수 없습니다. 여기에는 기다릴 것이 없으므로 값을 바로 쓰십시오.',
} as const

const advised = (ts: number, message: string, says: string): string =>
  [adviceFor(ts, message), says].filter((line) => line !== undefined).join('\n')

const invalid = (ts: number, message: string): string =>
  advised(ts, message, `아직 올바른 TypeScript 문법이 아닙니다. ${messageFor(ts, message)} (TS${ts})`)

function typeError(ts: number, message: string): string {
  const says = `${messageFor(ts, message)} (TS${ts})`
  if (isMismatch(ts)) return `타입이 맞지 않습니다. ${says}`
  return koreanMessage(ts, message) === undefined ? says : `TypeScript: ${says}`
}

function toWrite(habit: Habit, wrote: string, meant: string): string {
  if (meant === '') return `다음을 지우십시오: ${wrote}`
  if (!ADDED.has(habit)) return `${wrote} 대신 이렇게 쓰십시오: ${meant}`
  const what = habit.startsWith('unclosed') ? `${wrote} 블록을 닫으려면` : `${josa(wrote, '을/를')} 쓰려면`
  return `${what} 다음 줄을 추가하십시오: ${meant}`
}

const closingLine = (closing: NumberedLine | 'end'): string =>
  closing === 'end'
    ? '블록은 }로 끝납니다. 파일 끝에 쓰십시오.'
    : `블록은 }로 끝납니다. ${closing.line}번째 줄 ${closing.code} 위에 쓰십시오.`

// The other lines that are mended alike, each in a line of its own.
function inOthers(habit: Habit, others: readonly NumberedLine[]): string[] {
  if (others.length === 0) return []
  return ADDED.has(habit)
    ? others.map(({ code }) => `다음 줄도 추가하십시오: ${code}`)
    : ['다른 줄도 이렇게 고치십시오.', ...others.map(({ line, code }) => `${line}번째 줄: ${code}`)]
}

function behind(section: number, message: string | undefined, ts: number | undefined): string[] {
  const parts = [
    ...(message === undefined || ts === undefined ? [] : [`TypeScript${said(ts, message)} (TS${ts})`]),
    ...(section === 0 ? [] : [`자세한 설명: docs/numpy.ko.md, ${section}`]),
  ]
  return parts.length === 0 ? [] : [parts.join(' ')]
}

function said(ts: number, message: string): string {
  const korean = koreanMessage(ts, message)
  return korean === undefined ? `(영어): ${message}` : `: ${korean}`
}

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1024))

type ImportFinding = Parameters<FindingTexts['import']>[0]

const IMPORTS: Readonly<Record<string, string>> = {
  '#np': "이렇게 쓰십시오: import * as np from '#np'",
  '#datasets/mnist': "이렇게 쓰십시오: import type { MnistData } from '#datasets/mnist'",
}

// The line to write, or that the file has it.
function lineAdvice(finding: ImportFinding): string | undefined {
  if (!('statement' in finding) || finding.statement === undefined) return undefined
  return finding.isThere
    ? `파일에 이미 ${finding.statement} 줄이 있으므로 이 줄을 지우십시오.`
    : `이렇게 쓰십시오: ${finding.statement}`
}

function importAdvice(finding: ImportFinding): string {
  if (finding.why === 'later') return '이 과정에서 더 뒤에 나오는 문제입니다. 앞의 문제만 import할 수 있습니다.'
  if (finding.why === 'itself') return '파일이 자기 자신을 import하고 있습니다.'
  if (finding.why === 'types-only')
    return ['여기에서는 타입만 import할 수 있습니다.', lineAdvice(finding)].filter(Boolean).join(' ')
  const line = lineAdvice(finding)
  if (line !== undefined) return line
  if ('meant' in finding && finding.meant !== undefined)
    return IMPORTS[finding.meant] ?? `대신 ${josa(`"${finding.meant}"`, '으로/로')} 쓰십시오.`
  if (finding.module.startsWith('.'))
    return '과정의 파일만 제출됩니다. 따로 만든 함수는 이 파일 안에 쓰십시오. 앞의 문제는 import할 수 있습니다.'
  return 'import할 수 있는 것은 "#np", "#datasets/mnist"의 타입, 앞의 문제입니다.'
}

function untypedThing(name: string, where: string): string {
  if (where === 'return') return `${name}의 반환값`
  return where === 'value' ? name : `${name}의 매개변수 ${where}`
}
