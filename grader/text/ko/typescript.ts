import { josa } from '../josa.ts'

/** What TypeScript says, in Korean where beginners meet it; TypeScript's own words otherwise. */
export function koreanMessage(ts: number, message: string): string {
  const [pattern, korean] = KOREAN[ts] ?? []
  const found = pattern?.exec(message.split('\n')[0])
  return found && korean ? korean(...found.slice(1)) : message
}

// --- internal ---

type Sentence = (...parts: string[]) => string

const KOREAN: Readonly<Record<number, readonly [RegExp, Sentence]>> = {
  1002: [/^Unterminated/, () => '문자열이 닫히지 않았습니다.'],
  1003: [/^Identifier/, () => '이름이 있어야 할 자리입니다.'],
  1005: [/^'(.+)' expected/, (what) => `이 자리에 빠진 것이 있습니다: ${what}`],
  1068: [/^Unexpected token/, () => '클래스 안에는 생성자, 메서드, 속성만 쓸 수 있습니다. 괄호의 짝을 확인하십시오.'],
  1109: [/^Expression/, () => '식이 있어야 할 자리입니다.'],
  1110: [/^Type expected/, () => '타입이 있어야 할 자리입니다.'],
  1127: [/^Invalid/, () => '쓸 수 없는 문자입니다.'],
  1128: [/^Declaration/, () => '선언이나 문장이 있어야 할 자리입니다. 괄호의 짝을 확인하십시오.'],
  1136: [/^Property/, () => '객체의 속성이 있어야 할 자리입니다.'],
  1138: [/^Parameter/, () => '매개변수가 있어야 할 자리입니다.'],
  1144: [/expected/, () => '함수의 본문은 { }로 묶습니다.'],
  1160: [/^Unterminated/, () => '템플릿 문자열(`…`)이 닫히지 않았습니다.'],
  1351: [/^An identifier/, () => '숫자 바로 뒤에 이름을 쓸 수 없습니다. 곱셈이면 *를 쓰십시오.'],
  1359: [
    /'(.+)' is a reserved word/,
    (word) => `${josa(`'${word}'`, '은/는')} 예약어여서 이름으로 쓸 수 없습니다. 앞줄의 괄호와 쉼표를 확인하십시오.`,
  ],
  1434: [/^Unexpected/, () => '이 자리에 올 수 없는 낱말입니다.'],
  2304: [/'(.+)'/, (name) => `${josa(`'${name}'`, '이라는/라는')} 이름을 찾을 수 없습니다.`],
  2307: [/'(.+?)'/, (module) => `'${module}' 모듈을 찾을 수 없습니다.`],
  2322: [
    /^Type '(.+)' is not assignable to type '(.+)'/,
    (a, b) => `${a} 타입의 값을 ${b} 타입의 자리에 쓸 수 없습니다.`,
  ],
  2339: [
    /^Property '(.+)' does not exist on type '(.+)'/,
    (name, type) => `${type} 타입에는 '${name}' 속성이 없습니다.`,
  ],
  2345: [
    /^Argument of type '(.+)' is not assignable to parameter of type '(.+)'/,
    (a, b) => `${a} 타입의 인수를 ${b} 타입의 매개변수에 넘길 수 없습니다.`,
  ],
  2355: [/must return/, () => '반환 타입을 선언한 함수는 값을 반환해야 합니다.'],
  2362: [/left-hand/, () => '산술 연산의 왼쪽은 숫자여야 합니다.'],
  2363: [/right-hand/, () => '산술 연산의 오른쪽은 숫자여야 합니다.'],
  2365: [
    /^Operator '(.+)' cannot be applied to types '(.+)' and '(.+)'/,
    (sign, a, b) => `${a} 타입과 ${b} 타입에는 ${sign} 연산자를 쓸 수 없습니다.`,
  ],
  2366: [/return/, () => '값을 반환하지 않고 끝나는 경우가 있습니다.'],
  2531: [
    /^Object is possibly/,
    () => '값이 null일 수 있습니다. 선언에서 null 대신 처음 값을 쓰거나 null인지 먼저 확인하십시오.',
  ],
  2538: [/^Type '(.+)' cannot/, (type) => `${type} 타입의 값은 인덱스로 쓸 수 없습니다.`],
  2551: [
    /^Property '(.+)' does not exist on type '(.+)'\. Did you mean '(.+)'/,
    (name, type, meant) => `${type} 타입에는 '${name}' 속성이 없습니다. 혹시 '${meant}'입니까?`,
  ],
  2552: [
    /'(.+)'\. Did you mean '(.+)'/,
    (name, meant) => `${josa(`'${name}'`, '이라는/라는')} 이름을 찾을 수 없습니다. 혹시 '${meant}'입니까?`,
  ],
  2554: [
    /^Expected (.+) arguments?, but got (\d+)/,
    (wanted, got) => `인수가 ${wanted}개 필요하지만 ${got}개를 넘겼습니다.`,
  ],
  2561: [
    /'(.+)' does not exist in type '(.+)'\. Did you mean to write '(.+)'/,
    (name, type, meant) => `${type} 타입에는 '${name}' 속성이 없습니다. 혹시 '${meant}'입니까?`,
  ],
  2564: [
    /^Property '(.+)' has no/,
    (name) => `'${name}' 속성에 처음 값이 없습니다. 생성자에서 값을 넣거나 이름 뒤에 !를 붙이십시오(${name}!: …).`,
  ],
  2588: [/'(.+)'/, (name) => `상수 '${name}'의 값은 바꿀 수 없습니다.`],
  2663: [
    /'(.+?)'.*instance member '(.+)'/,
    (name, meant) => `${josa(`'${name}'`, '이라는/라는')} 이름을 찾을 수 없습니다. 혹시 '${meant}'입니까?`,
  ],
  2695: [/^Left side/, () => '쉼표의 왼쪽 값은 쓰이지 않습니다.'],
  7006: [/'(.+?)'/, (name) => `매개변수 '${name}'의 타입을 적어야 합니다.`],
  7053: [/index type '(.+?)'/, (type) => `${type} 타입의 값에는 이 인덱스를 쓸 수 없습니다.`],
  18047: [/'(.+?)'/, (name) => `'${name}'의 값이 null일 수 있습니다.`],
  18048: [/'(.+?)'/, (name) => `'${name}'의 값이 undefined일 수 있습니다.`],
}
