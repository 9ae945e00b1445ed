import { unwritable } from './unwritable.ts'
import type { CommandTexts } from '../en/command.ts'

export const command = {
  gradeUsage: `npm run grade                   exercises/ 전체를 채점합니다
npm run grade -- 이름 …         일부 문제만 채점합니다. 이름(소프트맥스),
                                절(5.7.2), 목록의 번호(9)로 고르거나,
                                한 장을 고릅니다(ch03, 3, 3장)

  --submission 폴더|파일.zip    ch03/, ch04/ 등이 있는 다른 폴더를 채점합니다
  --report 형식=파일            보고서도 만듭니다(여러 번 가능, -는 화면):
                                json markdown junit gradescope
                                classroom50 github csv html
  --audience student|instructor 누가 읽을 보고서인지 정합니다
  --quick                       MNIST 학습을 생략합니다
  --full                        책과 같은 횟수로 끝까지 학습합니다
  --console                     코드가 출력한 내용을 모두 봅니다(보통은 20줄)
  --inspect                     중단점에서 멈춥니다(문제 하나만. 결과는
                                인정되지 않습니다)
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)
  --seed N                      무작위 입력의 시드를 정합니다
  --secret-seed-file 파일       비밀 시드를 씁니다(또는 KIT_SECRET_SEED)
  --neighbours reference|own    import한 문제로 어느 코드를 쓸지 정합니다
  --config 파일                 배점 등을 정합니다(없으면 course.config.json)
  --isolation 수준              코드를 격리합니다. process, user, bubblewrap,
                                auto(가능한 가장 강한 수준) 중에서 고릅니다`,
  uiUsage: `npm run ui                      exercises/의 검사를 브라우저에 표시하고,
                                파일을 저장할 때마다 다시 실행합니다

  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)
  --no-open                     브라우저를 열지 않습니다`,
  badOption: (option, value, allowed) => `${option}에 쓸 수 없는 값입니다: "${value}". 가능한 값: ${allowed}`,
  unknownOption: (option, of, nearest) =>
    `${option} 옵션은 없습니다. ${nearest ? `혹시 ${nearest}입니까?` : `도움말: npm run ${of} -- --help`}`,
  misusedOption: (option, needsValue) =>
    needsValue ? `${option} 옵션에는 값이 필요합니다. 예: ${option}=…` : `${option} 옵션에는 값을 쓰지 않습니다.`,
  unknownExercise: (name, nearest) =>
    `"${name}" 문제는 없습니다. ${nearest ? `혹시 ${nearest}입니까?` : '전체 목록: npm run list'}`,
  noSuchFolder: (folder) => `"${folder}" 폴더가 없습니다. ch03/, ch04/ 등이 들어 있는 폴더를 지정하십시오.`,
  noSolutions:
    '이 사본에는 --neighbours reference에 필요한 solutions/ 폴더가 없습니다. --neighbours own을 사용하십시오.',
  noExercises: (reset) => `exercises/ 폴더에 문제가 없습니다. 다음 명령으로 되살리십시오: ${reset}`,
  cannotWrite: (file, code) => `보고서 ${file} 파일을 쓸 수 없습니다(${code}). ${unwritable(code)}`,
  grading: (done, total) => `채점 중… ${total}개 중 ${done}개`,
  training: ({ iteration, of, loss, epoch, testAccuracy, secondsLeft }) =>
    [
      `학습 중: ${iteration}/${of}회`,
      epoch === undefined ? '' : `에폭 ${epoch}`,
      `손실 ${loss.toFixed(3)}`,
      testAccuracy === undefined ? '' : `정확도 ${(100 * testAccuracy).toFixed(1)}%`,
      Number.isFinite(secondsLeft) ? `약 ${Math.ceil(secondsLeft)}초 남음` : '',
    ]
      .filter(Boolean)
      .join(', '),
} satisfies CommandTexts
