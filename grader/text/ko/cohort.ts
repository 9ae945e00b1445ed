import { josa } from '../josa.ts'
import type { WhyLeft } from '../../model/class.ts'
import type { NotTaken } from '../../model/handed-in.ts'
import type { CohortTexts } from '../en/cohort.ts'
import { mayBeHeld } from '../may-be-held.ts'
import { lateBy } from './late-by.ts'
import { clippedList, filesWith, partTimes } from '../note-files.ts'

const OTHER_CLASS =
  '명단의 학생이 낸 제출물이 하나도 없습니다. 다른 반의 명단이 아닌지 확인하십시오. 명단의 모든 학생이 제출하지 않은 것으로 되어 있습니다.'

export const cohort = {
  usage: `npm run cohort -- 제출물 --out 성적 [문제 …]
      한 반을 채점합니다. 제출물은 학생마다 하나씩 폴더, .zip, .tar.gz가 있는
      폴더이거나, 이를 모두 담은 .zip 하나입니다. Canvas, Moodle, Gradescope,
      GitHub에서 내려받은 그대로 쓸 수 있습니다
npm run cohort -- merge 성적1 성적2 … --out 성적
      --shard로 나누어 채점한 결과를 하나로 합칩니다

같은 명령을 다시 실행하면 멈춘 곳부터 이어서, 새로운 것만 채점합니다.

  --out 폴더                    성적과 보고서, 채점 기록을 둘 곳입니다
  --roster 파일.csv             명단입니다. 제출하지 않은 학생도 표시합니다
  --attempts latest|best        여러 번 낸 것 가운데 반영할 것(기본값 latest)
  --due 시각                    제출 기한입니다: 2026-04-01T23:59:00+09:00
                                시간대가 없는 시각은 이 시간대로 읽습니다
  --extensions 파일.csv         기한이 다른 학생들입니다
  --late-policy 규칙            지각 감점입니다(없으면 감점하지 않습니다):
                                percent=10,grace=15,last=3은 15분이 지나면
                                하루마다 10%를 빼고 4일째부터는 0점입니다
  --jobs N                      동시에 채점할 수입니다(없으면 코어 수)
  --overrides 파일.csv          직접 주는 점수와 이유입니다(student, exercise,
                                points 또는 full, why. 없으면 성적 폴더의
                                overrides.csv를 따릅니다)
  --earlier 폴더                이전 반의 성적이나 제출물입니다. 같은 풀이를
                                함께 찾습니다(여러 번 쓸 수 있음)
  --only 학생                   이 학생만 다시 채점합니다
  --shard I/N                   반을 N개로 나눈 I번째 부분만 채점합니다.
                                읽을 수 없는 제출물이 있으면 이 부분이 아니라
                                merge가 종료 코드 2로 끝납니다
  --compare 이전성적            이전 성적과 달라진 학생을 알려 주고, 반 전체
                                페이지에 함께 보여 줍니다
  --course 이름                 보고서에 쓸 과목 이름입니다
  --feedback moodle|canvas|folder
                                보고서를 그 시스템에 올릴 형식으로 만듭니다
  --moodle-worksheet 파일.csv   moodle.csv도 만듭니다: Moodle에서 받은 채점
                                양식에 성적을 채운 것입니다
  --canvas-assignment 제목      canvas.csv도 만듭니다: "과제 1 (4711)"
  --config 파일                 배점, 채점할 문제, 합격 기준, 기한, 지각 감점을
                                정합니다(없으면 course.config.json을 따릅니다)
  --quick, --full, --seed N, --secret-seed-file 파일, --isolation 수준,
  --neighbours reference|own, --lang ko|en
                                npm run grade와 같습니다`,
  overridden: '배점이나 합격 기준을 교수자가 따로 정했습니다.',
  noSuchFile: (file) => `"${file}" 파일을 읽을 수 없습니다. 파일이 있는지 확인하십시오.`,
  badConfig: (file, { line, at, found, expected, nearest, isUnknownKey }) =>
    at === 'JSON'
      ? `${file}${line === undefined ? '' : ` ${line}번째 줄`}: JSON 형식이 아닙니다(${found}). 쉼표나 따옴표가 남거나 빠지지 않았는지 확인하십시오.`
      : `${file}${line === undefined ? '' : ` ${line}번째 줄`}: ${isUnknownKey ? `${josa(`"${at}"`, '이라는/라는')} 설정은 없습니다.` : `${at === '' ? '' : `"${at}"에 `}${josa(found, '은/는')} 쓸 수 없습니다.`}${nearest === undefined ? '' : ` 혹시 ${nearest}입니까?`} 가능한 값: ${expected}`,
  noSubmissions: '채점할 제출물을 지정하십시오. 예: npm run cohort -- submissions --out grades',
  noOut: '성적을 둘 곳을 지정하십시오. 예: npm run cohort -- submissions --out grades',
  noSuchSubmissions: (path) => `제출물이 들어 있는 "${path}" 폴더나 .zip 파일이 없습니다.`,
  badRoster: (file, kind, known) =>
    ({
      'not-csv': `명단 "${file}" 파일을 CSV로 읽을 수 없습니다.`,
      'no-known-columns': `명단 "${file}" 파일에 알 수 있는 열이 없습니다. 쓸 수 있는 열: ${known}`,
      nobody: `명단 "${file}" 파일에 학생이 없습니다.`,
    })[kind],
  unreadableDue: (file, line, text) =>
    `${file} ${line}번째 줄: 기한 ${josa(`"${text}"`, '을/를')} 읽을 수 없거나 시간대를 알 수 없습니다. 2026-04-01T23:59:00+09:00처럼 적으십시오. --due에 시간대가 있으면 2026-04-01 23:59처럼 적어도 그 시간대로 읽습니다.`,
  badOverrides: (file) =>
    `"${file}" 파일에는 exercise(문제), points(점수), why(이유) 열과, 누구인지 알려 주는 id, email, login, student 열이 필요합니다.`,
  badOverride: (file, line, found, expected) =>
    expected === 'why'
      ? `${file} ${line}번째 줄: 사유가 비어 있습니다(why 또는 사유 열).`
      : `${file} ${line}번째 줄: ${josa(`"${found}"`, '은/는')} 쓸 수 없습니다. 가능한 값: ${expected}`,
  badWorksheet: (file) =>
    `"${file}" 파일은 Moodle의 채점 양식이 아닙니다. Identifier(식별자) 열과 Grade(성적) 열이 필요합니다. 과제의 모든 제출물 보기에서 내려받으십시오.`,
  canvasWritten: (file) => `Canvas에 올릴 성적: ${file} (성적표 가져오기)`,
  changesWritten: (file) => `달라진 점수: ${file}`,
  moodleWritten: (file) => `Moodle에 올릴 성적: ${file} (채점 양식 올리기)`,
  feedbackWritten: (path, count) => `돌려줄 보고서: ${path}에 ${count}개`,
  backAgain: (names) =>
    `이전 실행에서 만든 파일을 이번 점수로 다시 썼습니다: ${clippedList(names, String, MORE)}. 더 필요하지 않으면 지우십시오.`,
  backGone: (names) =>
    `이전 실행의 점수가 들어 있어 지웠습니다: ${clippedList(names, String, MORE)}. 다시 필요하면 그 옵션을 다시 지정하십시오.`,
  feedbackLeft: (names, why) => `${LEFT[why]}: ${clippedList(names, String, (count) => `그 밖 ${count}명`)}`,
  badOnly: (who, keys) =>
    keys.length === 0
      ? `--only: 이 반에서 제출물을 낸 "${who}" 학생이 없습니다. 이름이나 학번을 확인하십시오.`
      : `--only: "${who}"에 해당하는 제출물이 여럿입니다(${clippedList(keys, String, MORE)}). 이 가운데 하나를 지정하십시오.`,
  canvasWithoutNumber: (title) =>
    `--canvas-assignment "${title}"에 번호가 없어 Canvas가 새 과제를 만듭니다. 과제 페이지의 주소에 있는 번호를 넣어 "${title} (4711)"처럼 적으십시오.`,
  secretAtProcess: (isRefused) =>
    `process 수준에서는 학생의 코드가 사용자의 파일을 모두 읽을 수 있으며 비밀 시드도 읽을 수 있습니다. ${isRefused ? '채점하지 않았습니다. bubblewrap을 설치하거나(sudo apt-get install bubblewrap), 그래도 채점하려면 --isolation process를 지정하십시오.' : '가능하면 bubblewrap에서 채점하십시오.'}`,
  readableSecret: (file) =>
    `"${file}" 파일의 비밀 시드를 이 컴퓨터의 모든 사용자가 읽을 수 있으므로 user 수준에서는 학생의 코드도 읽을 수 있습니다. chmod 600 ${file} 명령을 실행하십시오.`,
  writableKit:
    '이 컴퓨터의 모든 사용자가 키트의 폴더에 쓸 수 있으므로 user 수준에서는 학생의 코드도 쓸 수 있습니다. 그 폴더에 chmod -R go=를 실행하십시오.',
  badExtensions: (file) =>
    `"${file}" 파일에는 due(기한) 열과, 누구인지 알려 주는 id, email, login, student 열이 필요합니다.`,
  unmatchedLine: (file, line, who, students) =>
    students.length === 0
      ? `${file} ${line}번째 줄: 이 반에 "${who}" 학생이 없습니다. 이름이나 학번을 확인하십시오.`
      : `${file} ${line}번째 줄: "${who}"에 해당하는 학생이 여럿입니다(${students.join(', ')}). 학번을 적으십시오.`,
  doubleLine: (file, first, second, who, about) =>
    `${file}: ${first}번째 줄과 ${second}번째 줄이 모두 "${who}" 학생${about === undefined ? '' : `의 ${about}`}에 관한 것입니다. 반영할 줄만 남기십시오.`,
  badLatePolicy: (found) =>
    `--late-policy에 쓸 수 없는 값입니다: "${found}". 예: percent=10,grace=15,last=3 (감점하지 않으려면 none)`,
  otherClass: OTHER_CLASS,
  policyWithoutDue:
    '지각 감점 규칙은 있으나 제출 기한이 없어 아무도 지각이 아닙니다. 기한을 지정하십시오: --due 2026-04-01T23:59:00+09:00',
  unknownColumns: (titles, known) =>
    `명단에 알 수 없는 열이 있어 쓰지 않습니다: ${clippedList(titles, String, MORE)}. 쓸 수 있는 열: ${known}`,
  unreadableTime: (line, text) =>
    `명단 ${line}번째 줄: 시각 ${josa(`"${text}"`, '을/를')} 읽을 수 없어 지각인지 판단하지 않습니다. 2026-04-01 23:20처럼 적으십시오.`,
  sharedId: (id, lines) =>
    `명단에 같은 학번 ${josa(id, '이/가')} 있습니다: ${lines.map(({ line, name }) => `${line}번째 줄(${name})`).join(', ')}. 어느 쪽이 맞는지 확인하십시오. 이 학번이 적힌 제출물은 이름으로만 찾으며, 찾지 못하면 누구의 성적으로도 넣지 않습니다.`,
  zoneMissing: '명단의 시각에 시간대가 없어 UTC로 읽습니다. --due를 지정하면 그 시간대로 읽습니다.',
  nobodyThere: (path) =>
    `"${path}"에 제출물이 없습니다. 학생마다 폴더, .zip, .tar.gz 가운데 하나가 들어 있어야 합니다.`,
  oneSubmission: (path, folder) =>
    `"${path}"에는 ${folder}/가 있으므로 제출물 하나입니다. 모든 제출물이 들어 있는 폴더를 지정하십시오. 하나만 채점하려면 npm run grade -- --submission을 쓰십시오.`,
  unreadableClass: (path, why) => `"${path}" 파일을 열 수 없습니다. ${why}`,
  locked: (folder, pid, host) =>
    `다른 실행이 "${folder}" 폴더에 쓰고 있습니다(${host}의 프로세스 ${pid}). 이미 끝났다면 그 안의 "lock" 파일을 지우십시오.`,
  noClass: (folder) => `"${folder}" 폴더에 반의 성적이 없습니다. class.json이 없거나 읽을 수 없습니다.`,
  sameFolder: (folder) => `"${folder}" 폴더를 읽으면서 쓸 수는 없습니다. --out에 다른 폴더를 지정하십시오.`,
  outInside: (out, submissions) =>
    `"${out}" 폴더는 제출물이 있는 "${submissions}" 안에 있어 제출물로 여겨집니다. --out에 다른 폴더를 지정하십시오.`,
  unmergeable: (kind, what) =>
    ({
      conditions: `합칠 수 없습니다. ${what}의 채점 조건(키트, 격리, 시드, 문제 등)이 서로 다릅니다.`,
      settings: `합칠 수 없습니다. ${what}의 설정(배점, 기한, 언어 등)이 서로 다릅니다.`,
      twice: `합칠 수 없습니다. "${what}" 제출물이 두 곳에 있습니다.`,
      'parts-missing': `빠진 부분이 있습니다: ${what}`,
      unfinished: `"${what}" 폴더의 채점이 끝나지 않았습니다. 그 명령을 먼저 다시 실행하십시오.`,
    })[kind],
  diskFull: (folder) =>
    `디스크가 가득 찼습니다. 채점한 결과는 "${folder}" 폴더에 남아 있습니다. 공간을 마련한 뒤 같은 명령을 다시 실행하십시오.`,
  cannotWrite: (folder, code) =>
    `"${folder}" 폴더에 쓸 수 없습니다(${code}). 채점한 결과는 남아 있습니다.${mayBeHeld(code) ? ' 그 안의 파일이 Excel 같은 다른 프로그램에서 열려 있으면 닫은 뒤 같은 명령을 다시 실행하십시오.' : ''}`,
  weakSystem: (system) =>
    `${system}에서는 Node의 권한 모델만 학생 코드를 막습니다. 별도 사용자도, 네임스페이스도, 시스템의 자원 제한도 없습니다. 여러 명을 채점할 때는 리눅스(${system === 'Windows' ? 'WSL 2' : '가상 머신'}나 컨테이너)를 사용하십시오.`,
  interrupted: (kept, total) =>
    `중단했습니다. ${total}개 중 ${kept}개를 채점해 저장했습니다. 같은 명령을 실행하면 나머지 ${total - kept}개를 채점합니다.`,
  progress: (done, total, minutesLeft) =>
    `반 채점 중… ${total}개 중 ${done}개${minutesLeft === undefined ? '' : `, 약 ${minutesLeft}분 남음`}`,
  inside: (name) => `모든 제출물이 "${name}" 안에 있으므로 그 안을 채점합니다.`,
  opened: (names) =>
    `여러 학생의 제출물이 들어 있는 폴더를 열어 하나씩 채점합니다: ${clippedList(names, String, MORE)}.`,
  started: (total) => `제출물 ${total}개를 채점합니다.`,
  damaged: (lines) => `채점 기록에서 손상된 줄이 ${lines}개 있습니다. 그 제출물은 다시 채점합니다.`,
  others: (names) => `제출물로 보지 않은 파일: ${names.join(', ')}`,
  summary: ({
    graded,
    students,
    kept,
    given,
    outside,
    graderFault,
    noted,
    mean,
    maxScore,
    gradebook,
    isOtherClass,
    isZoneAssumed,
  }) => [
    ...(isOtherClass ? [OTHER_CLASS] : []),
    `학생 ${students}명의 제출물 ${graded}개를 채점했습니다${kept > 0 ? `(그중 ${kept}개는 앞서 채점한 것과 내용이 같아 그 결과를 썼습니다)` : ''}. 이 학생들의 평균은 ${maxScore}점 만점에 ${mean}점입니다.`,
    ...(given > 0 ? [`채점하지 않고 점수를 직접 준 학생이 ${given}명 있으며, 평균에는 넣지 않았습니다.`] : []),
    ...(outside > 0
      ? [
          `채점했으나 명단의 학생이 아니어서(또는 Canvas의 테스트 학생이어서) 평균에 넣지 않은 제출자가 ${outside}명 있습니다.`,
        ]
      : []),
    ...(graderFault > 0
      ? [`채점기의 오류로 제출물 ${graderFault}개를 채점하지 못했습니다. 같은 명령을 실행하면 다시 시도합니다.`]
      : []),
    ...(isZoneAssumed
      ? ['압축 파일이나 이름에 시간대 없는 시각이 있어 UTC로 읽었습니다. --due를 쓰면 그 시간대로 읽습니다.']
      : []),
    ...(noted > 0 ? [`성적표의 note 열에 적힌 것이 있는 줄: ${noted}개`] : []),
    `성적표: ${gradebook}`,
  ],
  contacts: {
    unmatched: (count) =>
      `누구의 것인지 알 수 없는 제출물이 ${count}개 있습니다. 명단의 submission(제출물) 열에 누구의 것인지 적거나 명단에 학생을 더하고 같은 명령을 다시 실행하십시오.`,
    unreadable: (count) =>
      `읽을 수 없는 제출물이 ${count}개 있습니다. 점수는 0점이 아니라 빈칸입니다. 다시 제출해 달라고 하십시오.`,
    'not-taken': (count) =>
      `일부 파일을 채점하지 않은 제출물이 ${count}개 있습니다. 과제에 들어가는 파일인지 확인하거나 물어보십시오.`,
    attempts: (count) =>
      `어느 것을 반영할지 확실하지 않거나 앞서 낸 것에 답이 더 있는 제출물이 ${count}개 있습니다. 어느 것을 채점할지 물어보십시오.`,
    together: (count) =>
      `다른 학생의 이름이나 학번이 함께 들어 있는 제출물이 ${count}개 있습니다. 누구의 것인지 물어보십시오.`,
    reaching: (count) =>
      `파일, 네트워크, 시스템에 접근하려는 코드가 있는 제출물이 ${count}개 있습니다. 아무것도 읽지 못했습니다. 무엇에 쓰려는 것인지 물어보십시오.`,
    missing: (count) =>
      `제출하지 않은 학생이 ${count}명 있습니다. 문제가 있었는지 물어보십시오. 나중에 받은 것도 같은 명령으로 채점합니다.`,
  },
  loose: (count) =>
    `제출물과 함께 있으나 누구의 것인지 알 수 없어 채점하지 않은 파일이 ${count}개 있습니다. 학생이 낸 것이면 그 학생의 폴더에 넣거나 명단의 submission(제출물) 열에 파일 이름을 적고 같은 명령을 다시 실행하십시오.`,
  late: (count, forgiven) =>
    forgiven === 0
      ? `늦게 낸 학생이 ${count}명 있습니다.`
      : `기한이 지나서 낸 학생이 ${count}명 있으며, 그중 ${forgiven}명은 유예 시간 안에 내서 감점하지 않았습니다.`,
  lateUnknown: (count, isAll) =>
    isAll
      ? '시스템이 기록한 제출 시각이 없어 늦었는지 판단하지 않았습니다. 명단의 제출 시각 열에 적을 수 있습니다.'
      : `학생 ${count}명은 시스템이 기록한 제출 시각이 없어 늦었는지 판단하지 않았습니다. 명단의 제출 시각 열에 적을 수 있습니다.`,
  lateBy: ({ minutes, isForgiven }, cost) => {
    if (minutes === undefined) return '지각 표시'
    if (isForgiven) return `${lateBy(minutes)} 지남, 유예 시간 안이어서 감점 없음`
    return `${lateBy(minutes)} 늦음${cost ? `, ${cost.cost}점(${cost.percent}%) 감점` : ''}`
  },
  onPage: '이름은 반 전체 페이지에 있습니다.',
  more: (count) => `그 밖의 ${count}건은 반 전체 페이지에 있습니다`,
  status: {
    graded: '채점함',
    unreadable: '읽을 수 없음',
    missing: '제출하지 않음',
    'grader-fault': '채점기 오류',
    pending: '아직 채점하지 않음',
  },
  notes: {
    refused: ({ why, archives = [] }) =>
      `${REFUSALS[why]}${archives.length > 0 ? ` (${clippedList(archives, String, MORE)})` : ''}`,
    'nothing-found': ({ files = [], count }) =>
      count === 0
        ? '과정의 파일을 하나도 찾지 못했고, 다른 파일도 없습니다.'
        : `과정의 파일을 하나도 찾지 못했습니다.${count === undefined ? '' : ` 들어 있는 파일 ${count}개: ${firstOf(files, String, count - files.length)}.`}`,
    'nothing-readable': () => '읽을 수 있는 파일이 하나도 없습니다. 다시 받으십시오.',
    'nothing-clear': () => '모든 답이 여러 벌 있고 어느 것을 채점할지 알 수 없습니다. 하나만 다시 받으십시오.',
    ambiguous: (note) =>
      `어느 파일을 채점할지 알 수 없습니다: ${clippedList(note.files, ({ file, paths }) => `${file} (${paths.join(', ')})`, MORE)}.`,
    'unreadable-files': (note) => `읽을 수 없습니다: ${filesWith(note.files, UNREADABLE)}.`,
    'not-taken': ({ files, more = 0 }) =>
      `채점하지 않은 파일: ${firstOf(files, (one) => `${one.path}${questionOn(one)}`, more)}.`,
    elsewhere: ({ files }) =>
      `다른 문제의 파일에 있어 채점하지 않은 답: ${clippedList(files, ({ path, holds }) => `${holds.join(', ')} (${path} 안)`, MORE)}. 답은 문제마다 제 파일에 있어야 합니다.`,
    chosen: (note) =>
      clippedList(
        note.files,
        ({ taken, left, as }) =>
          `${as === undefined ? '' : `${josa(as, '으로/로')} `}채점한 파일: ${taken}${left.length > 0 ? ` (제외: ${clippedList(left, String, MORE)})` : ''}`,
        MORE,
      ) + '.',
    ignored: ({ why, count, files = [] }) =>
      `${IGNORED[why]} ${count}개는 보지 않았습니다${files.length > 0 ? `: ${firstOf(files, String, count - files.length)}` : ''}.`,
    'not-in-roster': ({ perhaps = [] }) =>
      `명단에 없습니다.${perhaps.length > 0 ? ` ${perhaps.join(', ')} 학생의 것일 수 있습니다. 명단의 submission 열에 누구의 것인지 적으십시오.` : ''}`,
    'other-person': ({ number, of, name, given }) =>
      `명단에서 ${number}번은 ${of} 학생이지만 제출물의 이름은 ${name}입니다. ` +
      (given === undefined
        ? '누구의 성적으로도 넣지 않았습니다. 명단의 submission 열에 누구의 것인지 적으십시오.'
        : `이름에 따라 ${given} 학생의 성적으로 넣었습니다.`),
    namesakes: ({ students, areSame }) =>
      `${areSame ? `이름이 같은 학생이 ${students.length}명입니다` : '여러 학생의 이름이 있습니다'}: ${students.join(', ')}. 누구의 성적으로도 넣지 않았습니다. 명단의 submission 열에 누구의 것인지 적으십시오.`,
    rivals: ({ of, others }) =>
      `서로 다른 사람의 제출물이 ${of} 학생의 이름과 같습니다(${clippedList(others, String, MORE)}). 누구의 성적으로도 넣지 않았습니다. 명단의 submission 열에 누구의 것인지 적으십시오.`,
    'other-number': ({ number, own }) => `이름에 적힌 번호는 ${number}이고 명단의 번호는 ${own}입니다.`,
    'number-alone': ({ name, of }) =>
      `번호만으로 찾았습니다. ${josa(`"${name}"`, '과/와')} 명단의 ${of} 학생은 이름의 문자가 달라 비교할 수 없으니 확인하십시오.`,
    perhaps: ({ submissions }) =>
      `이 학생의 것일 수 있으나 누구의 성적으로도 넣지 않은 제출물: ${clippedList(submissions, String, MORE)}.`,
    'shared-number': ({ number, others }) =>
      `번호 ${josa(number, '은/는')} 다른 이름(${clippedList(others, String, MORE)})에도 있어 누구의 학번으로도 보지 않았습니다.`,
    'also-named': ({ students }) =>
      `이름에 다른 학생도 있습니다: ${clippedList(students, String, MORE)}. 함께 낸 것이면 명단의 submission 열에 이 제출물의 이름을 학생마다 적으십시오.`,
    'named-in': ({ submissions }) =>
      `다른 학생의 성적으로 넣은 제출물에 이름이 있습니다: ${clippedList(submissions, String, MORE)}. 함께 낸 것이면 명단의 submission 열에 그 제출물의 이름을 학생마다 적으십시오.`,
    'others-taken': ({ files }) =>
      `다른 학생의 이름이 있으나 달리 답이 없어 이 제출물의 답으로 채점한 것: ${clippedList(files, ({ path, of }) => `${path} (${of})`, MORE)}. 누구의 것인지 확인하십시오.`,
    'lies-in': ({ submission, by, paths, isTaken }) =>
      `${submission}${submission.includes(nameIn(by)) ? '' : `(${by})`} 안에 이 학생의 이름이나 학번이 있는 것이 들어 있습니다: ${clippedList(paths, String, MORE)}. ${isTaken ? '그 제출물의 답으로 채점했습니다.' : '누구의 답으로도 채점하지 않았습니다.'} 누구의 것인지 확인하여, 이 학생의 것이면 따로 꺼내어 제출물 폴더에 두고, ${by} 학생의 것이면 명단의 submission 열에 ${josa(submission, '을/를')} 적으십시오.`,
    attempts: ({ taken, others, by, fuller = [], later = [], wordsDisagree }) =>
      `제출물 ${others.length + 1}개 가운데 ${taken}만 반영했습니다(${DECIDED[by]}). 제외: ${clippedList(others, String, MORE)}.${fuller.length > 0 ? ` 반영한 제출물에 없는 문제의 답이 다음 제출물에 있습니다: ${clippedList(fuller, String, MORE)}.` : ''}${laterThanOwn(later)}${wordsDisagree ? ' 이름에 적힌 말로는 순서가 다르니 확인하십시오.' : ''}`,
    parts: ({ together }) => `나누어 낸 것을 하나로 합쳤습니다: ${clippedList(together, String, MORE)}.`,
    'part-times': ({ parts }) => `나누어 낸 것 가운데 가장 늦은 시각을 제출 시각으로 봅니다: ${partTimes(parts)}.`,
    'team-parts': ({ submissions }) =>
      `이 제출물에 없는 문제의 답을 같은 조의 다른 학생이 냈습니다: ${clippedList(submissions, String, MORE)}. 함께 한 것인지 분명하지 않아 합치지 않았습니다. 함께 한 것이면 모두 조의 이름을 붙인 폴더 하나에 넣으십시오.`,
    'team-handed-in': ({ submissions }) =>
      `같은 조의 다른 학생이 낸 제출물이 있습니다: ${clippedList(submissions, String, MORE)}. 함께 한 것이면 명단의 submission 열에 그 제출물의 이름을 학생마다 적으십시오.`,
    completed: ({ own, from, later = [] }) =>
      `${own}에 없는 답은 함께 낸 제출물이나 같은 조의 제출물에서 가져왔습니다: ${from.map(({ submission, by, files }) => `${submission}${submission.startsWith(by) ? '' : `(${by})`}의 ${clippedList(files, String, MORE)}`).join('; ')}.${laterThanOwn(later)}`,
    'unreadable-time': ({ text, line }) => `명단 ${line}번째 줄의 시각 ${josa(`"${text}"`, '을/를')} 읽을 수 없습니다.`,
    'no-such-submission': ({ submission }) => `명단에 적힌 제출물 ${josa(`"${submission}"`, '이/가')} 없습니다.`,
    override: ({ exercise, before, after, why, alone }) =>
      alone
        ? `${exercise}: 채점한 것은 없으나 교수자가 ${after}점을 주었습니다(이유: ${why}).`
        : `${exercise}: 교수자가 ${before}점에서 ${after}점으로 고쳤습니다(이유: ${why}).`,
    'given-in-part': ({ open }) =>
      `일부 문제에만 점수를 주어 총점이 정해지지 않았으므로 모든 파일에서 점수가 빈칸입니다. 제출물을 받거나 overrides.csv에 나머지 문제의 점수도 적으십시오(0점도 됩니다): ${firstOf(open, String, 0)}.`,
    'same-work': ({ files, others, how }) =>
      `${clippedList(files, String, MORE)}: ${clippedList(others, String, MORE)} 제출물과 ${how === 'text' ? '글자까지 같습니다' : '이름, 주석, 배치를 빼면 같습니다'}.`,
    'late-by-mark': () => '지각으로 표시되어 있으나 얼마나 늦었는지 알 수 없어 감점하지 않았습니다.',
    'grader-fault': (note) => `채점기 자체의 오류입니다: ${note.message}`,
  },
  noChanges: '달라진 성적이 없습니다.',
  changes: (up, down, other) => `달라진 성적: 오른 학생 ${up}명, 내린 학생 ${down}명, 그 밖 ${other}명`,
  causes: {
    files: '제출 파일이 다름',
    kit: '키트가 다름',
    conditions: '채점 조건이 다름',
    points: '배점이 다름',
    given: '직접 준 점수가 다름',
    late: '지각 감점이 다름',
  },
} satisfies CohortTexts

// --- internal ---

// Of Kim (2026101) the name.
const nameIn = (by: string): string => by.replace(/ \(.*$/, '')

const MORE = (count: number): string => `그 밖 ${count}개`

const firstOf = <T>(files: readonly T[], name: (file: T) => string, beyond: number): string =>
  clippedList(files, name, MORE, { shown: 3, beyond })

function questionOn({ meant = [], isArchive }: NotTaken): string {
  if (isArchive) return ' (열지 않은 압축 파일)'
  return meant.length > 0 ? ` (혹시 ${meant.slice(0, 3).join(', ')}${meant.length > 3 ? ' 등' : ''}입니까?)` : ''
}

const UNREADABLE: Readonly<Record<string, string>> = {
  'not-a-file': '일반 파일이 아님',
  'too-large': '64KB를 넘음',
  'not-utf8': 'UTF-8, UTF-16, 한국어 Windows 인코딩이 모두 아님',
  empty: '비어 있음',
  'no-permission': '읽을 권한이 없음',
  held: '다른 프로그램에서 열려 있음',
}

const laterThanOwn = (later: readonly string[]): string =>
  later.length > 0
    ? ` 함께 낸 ${clippedList(later, String, MORE)} 쪽이 더 나중 것이고 같은 문제의 답이 다르지만 혼자 낸 답을 반영했으니 확인하십시오.`
    : ''

const LEFT: Readonly<Record<WhyLeft, string>> = {
  'other-system': '그 시스템에서 온 제출물이 아니어서 빠진 학생',
  'no-file': 'Canvas에 글만 써서 내어(Canvas는 파일에 대한 보고서만 받음) 빠진 학생',
  nothing: '제출하지 않고 직접 준 점수만 있어 빠진 학생',
  'same-file': '다른 학생과 파일 하나로 내서, 그 파일에는 그 학생의 보고서가 붙으므로 빠진 학생',
}

const DECIDED = {
  time: '제출 시각이 가장 늦음',
  number: '이름의 번호가 가장 큼',
  'file-time': '파일의 시각이 가장 늦음',
  word: '시각으로는 알 수 없어 이름의 "최종", "초안" 같은 말에 따름, 확인 필요',
  name: '순서를 알 수 없어 이름 순서의 마지막을 따름, 확인 필요',
  score: '점수가 가장 높음',
  roster: '명단에 적힌 제출물',
  own: '혼자 낸 것이 함께 낸 것보다 우선하며 답이 모두 있음',
  answers: '다른 것에는 읽을 수 있는 답이 없음, 확인 필요',
}

const REFUSALS = {
  encrypted: '압축 파일에 암호가 걸려 있습니다. 암호 없이 다시 받으십시오.',
  damaged: '압축 파일이 손상되었습니다. 다시 받으십시오.',
  'empty-archive': '압축 파일이 비어 있습니다(0바이트). 올리다가 실패했을 수 있으니 다시 받으십시오.',
  'unknown-archive': '.zip이나 .tar.gz 형식이 아닙니다. 풀어서 .zip으로 다시 압축하십시오.',
  'too-much': '지나치게 큽니다. 압축 파일은 256MB, 파일은 50,000개, 압축 속의 압축은 3단계까지 읽습니다.',
  'several-archives':
    '압축 파일이 여러 개이고 같은 문제의 답이 서로 다르거나, 압축 파일이 너무 많습니다. 하나만 다시 받거나, 채점할 것 하나만 남기십시오.',
  'no-permission': '읽을 권한이 없습니다.',
}

const IGNORED = {
  outside: '압축 파일 밖을 가리키는 경로',
  link: '링크',
  special: '일반 파일이 아닌 항목',
  others: '다른 학생의 이름이나 학번이 있는 것',
}
