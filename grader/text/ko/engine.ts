import type { EngineTexts } from '../en/engine.ts'
import { josa } from '../josa.ts'

export const engine = {
  'without-new': ({ name }) => `${name} 클래스는 new 없이 호출할 수 없습니다. 이렇게 쓰십시오: new ${name}(…)`,
  'no-constructor': ({ name }) =>
    `${josa(name, '은/는')} 클래스가 아니므로 앞에 new를 쓸 수 없습니다. 함수라면 new 없이 호출하고, 철자도 확인하십시오.`,
  'no-function': ({ name }) =>
    `${josa(name, '은/는')} 함수가 아닙니다. 철자를 확인하고, ( ) 앞에 있는 값을 출력하여 무엇인지 보십시오. 메서드는 new로 만든 객체에서 호출합니다.`,
  'not-iterable': ({ name }) =>
    `${name === '' ? '차례로 꺼낼 수 없는 값입니다' : `${josa(name, '은/는')} 차례로 꺼낼 수 있는 값이 아닙니다`}. of의 오른쪽, ... 뒤, [a, b] =의 오른쪽에는 목록을 씁니다. 배열의 수는 x.data, 행은 x.rows()로 꺼냅니다.`,
  'no-list-returned': ({ name }) =>
    `${josa(name, '이/가')} 반환한 값은 차례로 꺼낼 수 없습니다. 변수 하나에 받거나, 함수가 목록을 반환하게 하십시오.`,
  'too-early': ({ name }) =>
    `${josa(name, '을/를')} 선언하기 전에 썼습니다. 선언하는 줄을 처음 쓰는 곳보다 위로 옮기십시오.`,
  'unknown-name': ({ name }) =>
    `${josa(name, '이라는/라는')} 이름이 없습니다. 철자를 확인하고, const나 let으로 선언하거나 import하십시오.`,
  'nothing-to-unpack': ({ name }) =>
    `${name}에 값이 없어(null 또는 undefined) 꺼낼 것이 없습니다. 출력하여 확인하고, 값을 주는 함수에 return이 있는지 보십시오.`,
  'read-only': ({ name }) => `${josa(name, '은/는')} 읽을 수만 있고 바꿀 수 없습니다. 새 값을 만드십시오.`,
  'declared-twice': ({ name }) =>
    `${josa(name, '을/를')} 두 번 선언했습니다. 두 번째 const나 let을 지우거나 다른 이름을 쓰십시오.`,
  'array-length': ({ name }) =>
    `배열의 길이가 될 수 없는 값입니다${name === '' ? '' : `(${name})`}. 길이는 0 이상의 정수입니다. 길이를 계산한 값을 출력하여 확인하십시오.`,
  count: ({ name }) => `${josa(name, '은/는')} 되풀이할 횟수가 될 수 없습니다. 횟수는 0 이상의 정수입니다.`,
  'no-module': ({ name }) => `${josa(name, '을/를')} 찾을 수 없습니다. 파일 이름과 폴더, 확장자 .ts를 확인하십시오.`,
  constant: () => 'const로 선언한 변수의 값은 바꿀 수 없습니다. 값이 바뀌는 변수는 let으로 선언하십시오.',
  recursion: () => '함수의 호출이 끝없이 이어져 중단되었습니다.',
  'empty-reduce': () =>
    '빈 목록에 처음 값 없이 reduce를 썼습니다. 함수 뒤에 처음 값을 주십시오. 예: reduce((sum, value) => sum + value, 0)',
  super: () => '다른 클래스를 extends한 클래스의 생성자입니다. 첫 줄에 super()를 쓰십시오.',
  digits: ({ message }) =>
    `${/^\w+/.exec(message)?.[0] ?? ''}의 인수는 정해진 범위의 정수여야 합니다(${/between (\d+) and (\d+)/.exec(message)?.slice(1).join('~') ?? ''}).`,
  bigint: () => '뒤에 n이 붙은 수(10n)는 BigInt여서 다른 수와 함께 계산할 수 없습니다. n을 지우십시오.',
  circular: () => '자기 자신을 담고 있는 객체는 JSON으로 쓸 수 없습니다. 필요한 속성만 쓰십시오.',
  offset: () => '복사할 값이 그 자리부터는 다 들어가지 않습니다. 두 길이를 비교하십시오.',
  memory: () => '메모리에 들어가지 않을 만큼 큽니다. 크기를 계산한 값을 출력하여 확인하십시오.',
  json: () => 'JSON 형식이 아닌 글입니다. 읽으려는 글을 출력하여 확인하십시오.',
  'no-object': ({ owner, name, sets }) =>
    `${owner}에서는 ${name === '' ? '속성을' : `${name} 속성을`} ${sets ? '설정할' : '읽을'} 수 없습니다. 점이나 [ ] 앞의 값이 ${owner}입니다. 그 값을 먼저 넣었는지, 값을 주는 함수에 return이 있는지 확인하십시오.`,
  'no-export': ({ file, name }) =>
    `${file} 파일에는 export한 ${josa(name, '이/가')} 없습니다. 철자를 확인하고, 그 파일에서 앞에 export를 붙였는지 보십시오.`,
} satisfies EngineTexts
