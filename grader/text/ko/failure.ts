import type { MachineFault } from '../../model/outcome.ts'
import { josa } from '../josa.ts'
import type { FailureTexts } from '../en/failure.ts'
import { HABITS } from './habit.ts'

export const failure = {
  labels: {
    tried: '실행한 코드',
    expected: '기댓값',
    received: '실제값',
    difference: '차이',
    where: '위치',
    seen: '관찰',
    diagnosis: '진단',
    hint: '도움말',
  },
  notPassed: '미통과',
  toDo: '할 일',
  mistakable: (found, file) => `${found} 파일이 있습니다. 이 파일이라면 이름을 바꾸십시오: ${file ?? '과정의 이름'}`,
  unreadable: {
    missing: '파일이 없습니다. 파일과 폴더의 이름이 과정과 같아야 합니다.',
    'not-a-file': '일반 파일이 아니라 폴더나 파이프이거나, 여기에 없는 파일을 가리키는 링크입니다.',
    'too-large': '파일이 너무 커서 채점할 수 없습니다. 문제 하나에는 몇 KB면 충분합니다.',
    'not-utf8': 'UTF-8 텍스트 파일이 아닙니다. UTF-8로 저장하십시오.',
    empty: '파일에 아무것도 없습니다. 저장했는지 확인하십시오.',
    'no-permission': '권한이 없어 파일을 읽을 수 없습니다.',
    held: '다른 프로그램이 파일을 열어 두어 읽을 수 없습니다. 그 프로그램에서 파일을 닫고 다시 채점하십시오.',
    ambiguous:
      '이 문제의 답일 수 있는 파일이 여러 개 있어 어느 것을 채점할지 알 수 없습니다. 하나만 과정과 같은 이름으로 제자리에 두십시오.',
    damaged: '제출한 압축 파일이 손상되어 열 수 없습니다. 다시 압축하고, 제출하기 전에 열리는지 확인하십시오.',
    'empty-archive': '제출한 압축 파일이 비어 있습니다(0바이트). 올리다가 실패했을 수 있으니 다시 제출하십시오.',
    encrypted: '제출한 압축 파일에 암호가 걸려 있습니다. 암호 없이 압축하십시오.',
    'unknown-archive': '제출한 압축 파일을 열 수 없습니다. .zip이나 .tar.gz 형식이어야 합니다.',
    'too-much': '제출한 내용이 지나치게 큽니다. ch03/, ch04/, ch05/ 폴더만 제출하십시오.',
    'several-archives':
      '압축 파일이 여러 개이고 같은 문제의 답이 서로 다르거나, 압축 파일이 너무 많아 어느 것을 채점할지 알 수 없습니다. 하나만 제출하십시오.',
  },
  handedInNames: (example) =>
    `답을 쓴 파일의 이름과 폴더는 과정과 같아야 합니다${example === undefined ? '' : `(예: ${example})`}. 다른 이름으로 낸 답이 있으면 이름을 고쳐 다시 제출하십시오.`,
  handedInUnreadable: '제출물에서 읽을 수 있는 파일이 하나도 없습니다. 파일을 확인하고 다시 제출하십시오.',
  handedInUnclear: '모든 답이 여러 벌 있고 어느 것을 채점할지 알 수 없습니다. 하나만 남기고 다시 제출하십시오.',
  gaveUp: {
    hung: 'TypeScript가 이 파일을 끝까지 읽지 못했습니다. 필요 이상으로 복잡한 부분이 있습니다.',
    crashed: '이 파일을 읽던 도구가 비정상적으로 종료되었습니다. 필요 이상으로 복잡한 부분이 있습니다.',
  },
  unbundled: (text) => {
    const [, file, module] = /^(\S+) imports (\S+)$/.exec(text) ?? []
    return file === undefined
      ? `파일을 실행할 준비를 하지 못했습니다: ${text}`
      : `${file}에서 import하는 "${module}" 파일이 없습니다. 그 파일도 제출하거나 npm run reset으로 되돌리십시오.`
  },
  mnistFile: (file, why) =>
    `데이터셋을 읽을 수 없습니다. 작성하신 코드의 잘못이 아니며 점수에 영향을 주지 않습니다.\n${why === 'missing' ? '없는 파일' : why === 'damaged' ? '손상된 파일' : `읽을 수 없는 파일(${why})`}: ${file}. 다음 명령으로 다시 설치하십시오: npm ci`,
  internal: (message) =>
    `채점기 자체의 오류이며, 작성한 코드의 잘못이 아닙니다. 다음 내용을 알려 주시기 바랍니다.\n${message}`,
  outcomes: {
    threw: ({ name, message }) =>
      `코드에서 오류가 발생했습니다: ${message.startsWith(name) ? message : `${name}: ${message}`}`,
    'not-written': ({ task }) => `아직 작성하지 않았습니다: ${task}`,
    'timed-out': ({ afterMs }) =>
      `코드가 ${afterMs / 1000}초 안에 끝나지 않았습니다. 끝나지 않는 반복문이 있는지 확인하십시오.`,
    'out-of-memory': ({ limitMb }) =>
      `코드가 메모리를 ${limitMb}MB보다 많이 사용했습니다. 끝없이 커지는 배열이 있는지 확인하십시오.`,
    exited: ({ code, signal }) => `코드를 실행하던 프로세스가 스스로 종료되었습니다(${ending(code, signal)}).`,
    'machine-fault': ({ fault }) => `${machineFault(fault)} 작성한 코드의 잘못이 아니며, 아직 채점되지 않았습니다.`,
    unsendable: ({ what, path }) =>
      `결과를 읽을 수 없습니다. ${josa(path ? path.replace(/^\./, '') : '결과', '이/가')} ${koreanOf(what)}입니다.`,
  },
  recursionHint: '함수가 자기 자신을 끝없이 호출합니다. 호출이 언제 끝나야 하는지 확인하십시오.',
  exitedHint: '값을 반환하거나 오류를 던지기만 하면 됩니다. 끝나지 않는 재귀 호출이 있는지 확인하십시오.',
  returnedNothing: '반환된 값이 없습니다. return이 빠졌는지 확인하십시오.',
  partName: (name) => (name.startsWith('[') ? `결과 ${name}` : name),
  wrongType: (expected, name = '결과') =>
    `${josa(name, '은/는')} ${expected === 'number' ? '숫자여야' : '배열이어야'} 합니다.`,
  plainArray: (name = '결과') =>
    `선언한 타입과 달리 ${josa(name, '은/는')} NdArray가 아니라 일반 배열이어서 형상도 메서드도 없습니다. np.array(…)로 NdArray를 만드십시오.`,
  missing: (name) => `반환된 값에 ${josa(name, '이/가')} 없습니다.`,
  received: (text) => (text === 'undefined' ? '없음(undefined)' : text.replace(/^NdArray, shape /, 'NdArray, 형상 ')),
  shape: (shape) => `형상 ${shape}`,
  wrongShape: (name = '결과') => `${name}의 형상이 기대한 것과 다릅니다.`,
  wrongValue: ({ at, name = '결과' }) =>
    at === undefined ? `${name}의 값이 기대한 것과 다릅니다.` : `${name}의 형상은 맞지만 값이 기대한 것과 다릅니다.`,
  notANumber: (at, name = '결과') =>
    at === undefined
      ? `${josa(name, '이/가')} NaN(숫자가 아님)입니다.`
      : `${name}에 NaN(숫자가 아님)이 있습니다. 처음 나오는 곳은 ${at}입니다.`,
  difference: ({ at, expected, received, largest, allowed, differing = [NaN, NaN] }) => {
    const limit = allowed === undefined ? '정확히 같아야 합니다' : `허용 오차 ${allowed}`
    const [count, of] = differing
    if (at === undefined || of === 1) return [largest === undefined ? limit : `${largest} (${limit})`]
    const first = `${count === 1 ? '다른 곳' : '처음 다른 곳'} ${at}: 기댓값 ${expected}, 실제값 ${received} (${limit})`
    const many = count > 1 ? `값 ${of}개 중 ${count}개가 다름` : undefined
    const furthest = largest === undefined ? undefined : `${count === 1 ? '차이' : '가장 큰 차이'}: ${largest}`
    return [first, [furthest, many].filter(Boolean).join(', ')].filter(Boolean)
  },
  calledFrom: (place, name) => `호출한 곳: ${place}${name ? ` (${name})` : ''}`,
  more: '… 이 파일에는 고칠 곳이 더 있습니다',
  declares: 'TypeScript 문법과 선언',
  declaredOnly: '선언은 올바릅니다. 선언의 점수는 다른 검사를 하나라도 통과하면 받습니다.',
  runsItsChecks: '검사를 실행합니다',
  malformed: '결과의 형식이 요구한 것과 다릅니다.',
  changed: (name) => `호출한 쪽의 배열 ${name}의 값이 바뀌었습니다.`,
  changedBy: (name, by) =>
    `${by === 'constructor' ? '생성자를' : josa(by, '을/를')} 호출하자 호출한 쪽의 ${name}에 있던 값이 바뀌었습니다.`,
  overwritten: (of, by, isObject) =>
    `${josa(by, '을/를')} ${of === by ? '다시 ' : ''}호출하자 앞서 ${of}에서 받은 결과의 값이 바뀌었습니다. 호출할 때마다 ${isObject ? '새 객체와 새 배열을' : '새 배열을'} 반환해야 합니다.`,
  otherwise:
    '같은 입력으로 다시 호출하자 다른 결과가 나왔습니다. 앞선 호출이 남긴 값이 결과에 영향을 주어서는 안 됩니다.',
  generalHints: {
    inPlace:
      '이름이 InPlace로 끝나는 메서드와 set, fill, data의 원소에 값을 넣는 문장은 배열 자체를 바꿉니다. add, sub, mul, div, map, copy는 새 배열을 만듭니다.',
    leftBehind:
      '호출이 끝난 뒤에도 남는 것을 찾으십시오. 함수 밖의 변수, static 속성, 설정하기 전에 읽는 속성, 한 번 만들어 다시 채우는 배열이 그렇습니다.',
  },
  twoMistakes: '두 가지 실수가 함께 있는 것으로 보입니다. 아래의 설명은 각각 그 실수만 있을 때의 것입니다.',
  patterns: {
    nan: 'NaN은 0/0, ∞ - ∞, 0 · ∞(0 · log 0도 그렇습니다), 음수의 로그에서 생깁니다. 중간값을 차례로 출력하여 처음으로 NaN이나 Infinity가 되는 곳을 찾아보십시오.',
    transposed: '전치한 형상입니다. 행렬 곱의 순서가 바뀌었거나, .T가 빠졌거나 더 붙지 않았는지 살펴보십시오.',
    'axis-of-one': '길이가 1인 축만 다릅니다. keepDims와 reshape를 살펴보십시오.',
    'axis-gone':
      '결과에서 축 하나가 사라졌습니다. 남겨야 할 축을 따라, 또는 축을 정하지 않고 sum, mean, max 등을 쓰지 않았는지 살펴보십시오.',
  },
  axisLength: (axis, received, expected, name) =>
    `${axis}번 축(0부터 셉니다)의 길이가 ${expected}이어야 하는데 ${received}입니다. 다른 축은 맞습니다.${name === undefined ? '' : ` ${josa(name, '은/는')} ${expected}입니다.`}`,
  oppositeSign: '모든 값의 부호가 반대입니다. 마이너스가 빠졌거나 하나 더 붙지 않았는지 살펴보십시오.',
  doubt: ({ habit, line = 0, wrote, meant }) =>
    `${line}번째 줄을 살펴보십시오. ${HABITS[habit]} ${wrote} 대신 이렇게 쓰십시오: ${meant}`,
  someFactor: '모든 값이 기대한 값의 같은 배수입니다. 모든 값에 똑같이 곱하거나 나누는 수를 살펴보십시오.',
  factor: (times, rows, isSmaller) =>
    `모든 값이 기대한 값의 ${times}배입니다. 모든 값에 똑같이 곱하거나 나누는 수를 살펴보십시오.${rows === undefined ? '' : ` 행이 ${rows}개입니다. 배치 크기로 ${isSmaller ? '두 번 나누지' : '나누는 것을 빠뜨리지'} 않았는지 살펴보십시오.`}`,
} satisfies FailureTexts

// --- internal ---

function machineFault(fault: MachineFault): string {
  switch (fault.cause) {
    case 'no-start':
      if (fault.detail?.includes('EUSERS'))
        return '이 컴퓨터에서 채점기가 한꺼번에 너무 많이 실행되어 게스트용 사용자가 남아 있지 않습니다. 일부가 끝난 뒤에 다시 실행하거나 --isolation process를 사용하십시오.'
      return `채점기의 프로세스가 일을 시작하기도 전에 계속 종료됩니다${fault.detail ? `(${fault.detail})` : ''}. 다시 실행하십시오. 같은 일이 되풀이되면 프로세스 수, 메모리, 열린 파일의 제한(ulimit -a)을 확인하고 패키지를 다시 설치하십시오(npm ci).`
    case 'killed':
      return `이 컴퓨터에서 채점기의 프로세스가 두 번이나 강제로 종료되었습니다(시그널 ${fault.signal}). 다시 실행하십시오. 같은 일이 되풀이되면 메모리가 충분한지, CPU 시간 제한(ulimit -t)이 있는지 확인하십시오.`
    case 'starved':
      return '이 컴퓨터가 너무 바빠서 코드가 CPU를 거의 쓰지 못했습니다. 다른 작업이 적을 때 다시 실행하십시오.'
    case 'stopped':
      return '이 컴퓨터에서 채점기의 프로세스가 일시 정지된 뒤 다시 시작되지 않았습니다. 다시 실행하십시오.'
  }
  return '결과가 나오기 전에 채점이 중단되었습니다. 다시 실행하십시오.'
}

const ending = (code: number | null, signal: string | null): string =>
  signal ? `시그널 ${signal}` : `종료 코드 ${code ?? '?'}`

// The guest names what it could not send in English.
const UNSENDABLE: Readonly<Record<string, string>> = {
  'a function': '함수',
  'a value nested too deep': '너무 깊이 중첩된 값',
  'a value of too many numbers': '숫자가 너무 많은 값',
  'a value of too many parts': '구성 요소가 너무 많은 값',
  'a cut-off value': '중간에 잘린 값',
  'a malformed value': '형식이 잘못된 값',
  'an array of a malformed shape': '형상이 잘못된 배열',
  'a malformed message': '형식이 잘못된 메시지',
  'numbers left over': '쓰이지 않은 숫자가 남은 값',
}

const koreanOf = (what: string): string => UNSENDABLE[what] ?? `${what.replace(/^an? /, '')} 타입의 값`
