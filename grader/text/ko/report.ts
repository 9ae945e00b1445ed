import { clippedList, partTimes } from '../note-files.ts'
import { lateBy } from './late-by.ts'
import { josa } from '../josa.ts'
import type { CountedSubmission } from '../../model/verdict.ts'
import type { ReportTexts } from '../en/report.ts'

export const report = {
  score: (score, maxScore) => `${maxScore}점 중 ${score}점`,
  points: (points) => `${points}점`,
  exerciseStatus: {
    passed: '통과',
    failed: '미통과',
    begun: '작성 중',
    todo: '작성 전',
    missing: '파일 없음',
    blocked: '대기 중',
    error: '채점기 오류',
    given: '교수자가 준 점수',
  },
  section: (number, title) => `책 ${number}절 ${title}`,
  printed: '코드가 출력한 내용',
  printedBy: (name) => `${josa(name, '이/가')} 출력한 내용`,
  whileLoading: '파일을 불러올 때',
  alsoPrinted: (names) => `${names.join(', ')}에서도 출력한 내용이 있습니다`,
  lineCount: (lines) => `${lines}줄`,
  allPrinted: (command, lines) => `… ${lines}줄 모두 보기: ${command}`,
  alsoFailing: '그 밖에 통과하지 못한 검사',
  inLine: (line, wrote, says) => `${line}번째 줄${wrote === undefined ? '' : ` ${wrote}`}: ${says}`,
  sameMistake: '(같은 원인)',
  moreChecks: (count) => `… 외 ${count}개`,
  waits: (points, names) => `${points}점은 ${josa(names.join(', '), '을/를')} 통과한 뒤에 채점합니다.`,
  countedOverOwn: (names) =>
    `${josa(names.join(', '), '은/는')} import한 문제를 기준 파일로 바꾸어 한 번, 제출한 파일 그대로 한 번 채점했습니다. 제출한 파일 쪽의 점수가 더 높아 그 결과를 썼습니다.`,
  declaredOnlyNote: '올바른 선언의 점수는 그 문제의 다른 검사를 하나라도 통과하면 받습니다.',
  trainingSkipped: (points) => `MNIST 학습(${points}점)은 이번에 채점하지 않았습니다.`,
  nothingThere: (folder) => `${folder} 폴더에 문제 파일이 하나도 없습니다. ch03/, ch04/ 등이 있어야 합니다.`,
  nothingYet: '아직 작성한 문제가 없습니다. 이렇게 시작합니다.',
  firstSteps: (file, section, command) => [
    `${file} 파일을 엽니다(${section}).`,
    '오류를 던지는 줄을 지우고 그 자리에 답을 작성하여 저장합니다.',
    `다음 명령을 실행합니다: ${command}`,
  ],
  orWatch: (command) => `저장할 때마다 채점하려면: ${command}`,
  orHint: (command) => `힌트를 보려면: ${command}`,
  next: (file) => `다음에 열 파일: ${file}`,
  nextFailing: (file) => `다음에 고칠 파일: ${file}`,
  nextUnwritten: (file, waiting) => `다음에 작성할 파일: ${file} (${waiting}에 필요합니다)`,
  nextMissing: (file, found) =>
    found === undefined
      ? `다음에 만들 파일: ${file}`
      : `${file} 파일이 없습니다. ${found} 파일이 있습니다. 이 파일이라면 이름을 바꾸십시오.`,
  missingInArchive: (file, archive) => `${archive} 안에 ${file} 파일이 없습니다.`,
  fullMarksPart: '모든 검사를 통과했습니다. 잘하셨습니다!',
  withoutTraining: 'MNIST 학습의 점수는 여기에 들어 있지 않습니다. 학습까지 채점하는 명령: npm run grade',
  fullMarks: '모든 검사를 통과했습니다. 밑바닥부터 만든 신경망이 학습합니다. 축하합니다!',
  fullMarksSelected: (command) => `선택한 문제의 검사를 모두 통과했습니다. 잘하셨습니다!\n전체 채점: ${command}`,
  fullMarksQuick: (command) => `모든 검사를 통과했습니다. 잘하셨습니다!\n이제 신경망을 학습시켜 보십시오: ${command}`,
  trainedTo: ({ iterations, accuracy, required, exercise }) =>
    `${exercise ? `${exercise}: ` : ''}MNIST에서 ${iterations}회 학습한 신경망의 시험 데이터에 대한 정확도는 ${accuracy}입니다(기준: ${required} 이상).`,
  counted: ({ name, others = [], fuller = [], at, isFileTime, late, parts = [] }) =>
    `${others.length === 0 ? '제출물' : `제출물 ${others.length + 1}개 가운데 반영한 것`}: ${name}${at === undefined ? '' : isFileTime ? ` (파일을 마지막으로 바꾼 시각 ${at})` : ` (제출 시각 ${at})`}${parts.length === 0 ? '' : `. 나누어 낸 것 가운데 가장 늦은 시각을 제출 시각으로 봅니다: ${partTimes(parts)}${others.length === 0 && late === undefined ? '.' : ''}`}${others.length === 0 ? '' : `. 반영하지 않은 것: ${clippedList(others, String, MORE)}.`}${fuller.length === 0 ? '' : ` 반영한 것에 없는 문제의 답이 다음 제출물에 있으니, 반영해야 하면 교수자에게 알리십시오: ${clippedList(fuller, String, MORE)}.`}${late === undefined ? '' : `${others.length === 0 ? '.' : ''} ${wasLate(late)}`}`,
  late: ({ minutes, days, percent, before, cost, after }) =>
    days === 0
      ? `기한이 ${lateBy(minutes)} 지나 제출했으나 유예 시간 안이어서 감점하지 않았습니다.`
      : `지각 전 점수는 ${before}점입니다. ${lateBy(minutes)} 늦어 ${cost}점(${percent}%)을 빼고 ${after}점을 반영합니다.`,
  belowThreshold: (accuracy, required) =>
    `시험 이미지에 대한 정확도는 ${accuracy}입니다. ${required} 이상이어야 합니다.`,
  overridden: (before, after, why) =>
    before === undefined
      ? `교수자가 ${after}점을 주었습니다. 이유: ${why}`
      : `교수자가 점수를 ${before}점에서 ${after}점으로 고쳤습니다. 이유: ${why}`,
  conditions: (isolation, neighbours, seed, weakSystem) =>
    `격리: ${isolation}${weakSystem ? `(${weakSystem}에는 더 강한 수준이 없음)` : ''} · import한 문제: ${neighbours === 'own' ? '제출한 파일' : '기준 파일'} · 시드: ${seed}`,
} satisfies ReportTexts

// --- internal ---

const MORE = (count: number): string => `그 밖 ${count}개`

const wasLate = ({ minutes, costsNothing }: NonNullable<CountedSubmission['late']>): string =>
  minutes
    ? `기한에서 ${lateBy(minutes)} 지나 제출했습니다.`
    : `지각으로 표시되어 있으나 얼마나 늦었는지 알 수 없${costsNothing ? '어 감점하지 않았' : ''}습니다.`
