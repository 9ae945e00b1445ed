import type { FindingOf } from '../../model/finding.ts'
import { josa } from '../josa.ts'
import type { FindingTexts } from '../en/finding.ts'
import { koreanMessage } from './typescript.ts'

export const findings = {
  'too-large': ({ bytes, limit }) =>
    `파일이 너무 큽니다(${kilobytes(bytes)}KB). ${kilobytes(limit)}KB까지만 채점할 수 있습니다. 문제 하나에는 몇 KB면 충분합니다.`,
  'too-deep': ({ limit }) => `코드가 ${limit}단계보다 깊이 중첩되어 있습니다. 더 작은 단계로 나누십시오.`,
  syntax: ({ message, ts }) => `아직 올바른 TypeScript 문법이 아닙니다. ${koreanMessage(ts, message)} (TS${ts})`,
  type: ({ message, ts }) => `타입이 맞지 않습니다. ${koreanMessage(ts, message)} (TS${ts})`,
  import: (finding) => `"${finding.module}" import는 허용되지 않습니다. ${importAdvice(finding)}`,
  reexport: ({ module }) =>
    `"${module}"의 내용을 그대로 export하고 있습니다. 답을 이 파일에 직접 작성하여 export하십시오.`,
  'dynamic-import': () => '여기서는 import(…)를 쓸 수 없습니다. 파일의 맨 위에서 import하십시오.',
  'forbidden-name': ({ name }) =>
    name === 'self'
      ? 'self는 파이썬의 이름입니다. TypeScript에서는 this로 씁니다. 예: this.W'
      : `문제에서는 ${josa(name, '을/를')} 쓸 수 없으며, 쓸 필요도 없습니다.`,
  'encoding-escape': ({ name }) => `문제에서는 어떻게 표기하더라도 ${josa(name, '을/를')} 쓸 수 없습니다.`,
  'literal-data': ({ bytes, limit }) =>
    `파일에 데이터가 ${bytes}바이트 들어 있습니다. ${limit}바이트까지 허용됩니다. 값은 코드로 계산하십시오.`,
  'missing-export': ({ name, declaredInstead }) =>
    declaredInstead === undefined
      ? `파일이 ${josa(name, '을/를')} export하지 않습니다.`
      : declaredInstead === name
        ? `${josa(name, '이/가')} 있지만 export되어 있지 않습니다. 앞에 export를 붙이십시오.`
        : `파일이 ${josa(name, '을/를')} export하지 않습니다. ${josa(declaredInstead, '이/가')} 작성한 답이라면 이름을 바꾸고 export하십시오.`,
  habit: ({ habit, wrote, meant }) => `${HABITS[habit]} ${wrote} 대신 이렇게 쓰십시오: ${meant}`,
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
  any: ({ name, where, type }) => `${untypedThing(name, where)}의 타입이 ${type}입니다. 요구한 타입을 지정하십시오.`,
} satisfies FindingTexts

// --- internal ---

const HABITS: Readonly<Record<FindingOf<'habit'>['habit'], string>> = {
  operator: 'TypeScript에서는 배열에 연산자를 쓸 수 없습니다.',
  index: '파이썬과 달리 배열의 인덱스로 [ ]를 쓸 수 없습니다.',
  'named-argument': 'TypeScript에는 이름을 붙여 넘기는 인수가 없습니다. 값만 제자리에 씁니다.',
  math: 'Math의 함수는 숫자 하나만 받습니다.',
  member: '배열에 그런 속성은 없습니다.',
  tuple: 'TypeScript에서 여러 값을 반환할 때는 [ ]로 묶습니다.',
  shape: '형상은 차원마다 하나씩 넘깁니다.',
  name: '파이썬의 이름이며 TypeScript에는 없습니다.',
}

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1024))

type ImportFinding = Parameters<FindingTexts['import']>[0]

function importAdvice(finding: ImportFinding): string {
  if (finding.why === 'later') return '이 과정에서 더 뒤에 나오는 문제입니다. 앞의 문제만 import할 수 있습니다.'
  if (finding.why === 'itself') return '파일이 자기 자신을 import하고 있습니다.'
  if (finding.why === 'types-only') return '여기에서는 타입만 import할 수 있습니다: import type { … }'
  if ('meant' in finding && finding.meant !== undefined) return `대신 "${finding.meant}"로 쓰십시오.`
  return 'import할 수 있는 것은 "#np", "#datasets/mnist"의 타입, 앞의 문제입니다.'
}

function untypedThing(name: string, where: string): string {
  if (where === 'return') return `${name}의 반환값`
  return where === 'value' ? name : `${name}의 매개변수 ${where}`
}
