import { josa } from '../josa.ts'
import type { FormatTexts } from '../en/format.ts'

export const format = {
  withheld: {
    threw: '코드가 오류를 던졌습니다.',
    unsendable: '결과를 읽을 수 없습니다. 숫자도 배열도 아닌 값이 들어 있습니다.',
    nothing: '아무것도 반환하지 않았습니다. return이 빠지지 않았는지 확인하십시오.',
    'no-number': '결과는 숫자여야 합니다.',
    'no-array': '결과는 배열이어야 합니다.',
    shape: '결과의 형상이 기대한 것과 다릅니다.',
    number: '결과의 값이 기대한 것과 다릅니다.',
    values: '결과의 형상은 맞지만 값이 다릅니다.',
    nan: '결과에 NaN(숫자가 아님)이 있습니다.',
    internal: '채점기 자체의 오류이며, 제출한 코드의 잘못이 아닙니다. 담당 교수자에게 알려 주십시오.',
  },
  withheldNote: {
    answers:
      '다른 문제를 바탕으로 하는 문제는 올바른 답을 밑에 두고 채점하므로, 코드가 반환하거나 출력하거나 던진 내용은 보이지 않습니다. 자신의 사본에서 npm run grade를 실행하면 같은 입력을 자세히 볼 수 있습니다.',
    cases:
      '담당 교수자만 아는 시드로 입력을 만들었으므로 입력과 결과와 메시지는 보이지 않습니다. 자신의 사본에서 npm run grade를 실행하면 비슷한 입력을 자세히 볼 수 있습니다.',
  },
  columns: { exercise: '문제', title: '제목', points: '점수', status: '상태' },
  checkStatus: {
    passed: '통과',
    failed: '미통과',
    todo: '작성 전',
    skipped: '생략',
    'timed-out': '시간 초과',
    error: '채점기 오류',
  },
  tooLong: (left) => `보고서가 너무 길어 줄였습니다. 문제 ${left}개가 여기에 없습니다.`,
  notWrittenYet: (names) => `아직 작성하지 않은 문제: ${names.join(', ')}`,
  cannotReadSecret: (file, code) => `${file}에서 비밀 시드를 읽을 수 없습니다(${code}).`,
  secretTooShort: (from, atLeast) =>
    `${from}의 비밀 시드가 너무 짧습니다. ${atLeast}자 이상이어야 합니다. 추측할 수 없는 시드를 만드는 명령: openssl rand -hex 32`,
  twoSeeds: `${josa('--seed', '과/와')} 비밀 시드(--secret-seed-file, KIT_SECRET_SEED)는 함께 쓸 수 없습니다. 하나만 지정하십시오.`,
} satisfies FormatTexts
