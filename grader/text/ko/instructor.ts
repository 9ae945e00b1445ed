import type { InstructorTexts } from '../en/instructor.ts'

export const instructor = {
  releaseUsage: `npm run release -- DIR          학생용 키트를 DIR에 만듭니다

  --config 파일                 배점, 합격 기준 등의 설정(없으면
                                course.config.json)을 함께 넣습니다
  --lang ko|en                  언어 (지정하지 않으면 LANG을 따릅니다)

학생용 키트에는 스텁과 검사와 진단이 들어 있습니다. 해답, 오답 모음, 공격 모음,
교수자용 명령은 들어 있지 않습니다. DIR은 비어 있거나 아직 없어야 합니다.`,
  gradescopeUsage: `npm run gradescope              업로드할 자동 채점기 gradescope.zip을 만듭니다

  --out FILE                    다른 파일에 저장합니다
  --config FILE                 배점과 기준값을 직접 정합니다
  --secret-seed-file FILE       숨은 입력으로 채점합니다
  --quick                       MNIST 학습을 생략합니다
  --lang ko|en                  보고서의 언어 (지정하지 않으면 LANG)`,
  onlyWithSolutions: (command) => `이 키트에는 npm run ${command}에 필요한 solutions/ 폴더가 없습니다.`,
  folderInUse: (folder) => `"${folder}" 폴더에 이미 파일이 있습니다. 비어 있거나 아직 없는 폴더를 지정하십시오.`,
  wouldLeak: (path, line) => `아무것도 만들지 않았습니다. ${path}에 해답의 줄이 들어 있습니다: ${line}`,
  released: (folder, files, testsLeftOut) =>
    `학생용 키트를 ${folder}에 만들었습니다. 파일은 ${files}개이고 연습 문제는 모두 스텁입니다.
npm test는 해답이 필요한 파일 ${testsLeftOut}개를 이름을 밝히고 건너뜁니다.
시험해 보기: cd ${folder} && npm ci && npm run grade`,
  holdsSecret: (file) =>
    `${file} 파일에 비밀 시드가 들어갑니다. 이 파일을 가진 사람은 숨은 사례를 알아낼 수 있으니 학생에게 주지 마십시오.`,
  zipped: (file, kilobytes) =>
    `자동 채점기를 ${file}에 만들었습니다 (${kilobytes} KB). Gradescope의 Configure Autograder에서 업로드하십시오.`,
} satisfies InstructorTexts
