import { josa } from '../josa.ts'
import type { WatchTexts } from '../en/watch.ts'

export const watch = {
  watchUsage: `npm run watch                   exercises/의 파일을 저장할 때마다 채점합니다

  --page                        채점 결과와 그림, 힌트를 페이지로 봅니다
  --submission 폴더             ch03/, ch04/ 등이 있는 다른 폴더를 지켜봅니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)

키: h 힌트, a 전체, f 다음 미통과 문제, l 목록, p 페이지, u Vitest UI, q 종료
MNIST 학습은 생략합니다. 학습까지 채점하는 명령: npm run grade`,
  listUsage: `npm run list                    과정을 어디까지 진행했는지 봅니다
npm run list -- 이름 …          일부 문제나 한 장(ch04)만 봅니다

  --submission 폴더             ch03/, ch04/ 등이 있는 다른 폴더를 봅니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)

MNIST 학습은 생략합니다. 학습까지 채점하는 명령: npm run grade`,
  noNamesFor: (command, name) =>
    `npm run ${josa(command, '은/는')} 과정 전체를 지켜보므로 문제 이름을 받지 않습니다. 한 문제만 채점하는 명령: npm run grade -- ${name}`,
  exercisesPassed: (passed, total) => `문제 ${total}개 중 ${passed}개 통과`,
  savedPassed: (name, points) => `${josa(name, '을/를')} 통과했습니다(${points}).`,
  trainingLater: '남은 것은 MNIST 학습입니다: npm run grade',
  movedWithIt: '함께 달라진 문제',
  startWith: (names) => `이 문제보다 ${josa(names.join(', '), '을/를')} 먼저 통과하십시오.`,
  writeIt: '파일을 열고, 오류를 던지는 줄을 지우고 그 자리에 답을 작성하여 저장하십시오.',
  gradingNow: (names, done) =>
    names.length === 1 ? `${names[0]} 채점 중…` : `채점 중… ${names.length}개 중 ${done}개`,
  gradedAt: (time) => `${time}에 채점했습니다. 파일을 저장하면 다시 채점합니다.`,
  watching: (folder) => `${folder}/ 폴더를 지켜보고 있습니다. 파일을 저장하면 채점합니다.`,
  watchKeys: {
    hint: '힌트',
    all: '전체',
    failing: '다음 미통과',
    list: '목록',
    page: '페이지',
    ui: 'Vitest 화면',
    quit: '종료',
    back: '돌아가기',
  },
  uiStarting: 'Vitest UI를 시작하고 있습니다…',
  uiAt: (address) => `Vitest UI가 열려 있습니다: ${address}`,
  uiEnded: 'Vitest UI가 끝났습니다.',
  cannotWatch: (folder, code) => `${folder} 폴더를 지켜볼 수 없습니다(${code}). 읽기 권한이 있는지 확인하십시오.`,
  listHeads: { section: '책', points: '점수', status: '상태', needs: '선행 문제' },
  passedOn: (date, now) => `${dateIn(date, now)} 통과`,
} satisfies WatchTexts

// --- internal ---

// The day within this year, else the month.
const dateIn = (date: Date, now: Date): string =>
  date.toLocaleDateString(
    'ko-KR',
    date.getFullYear() === now.getFullYear() ? { month: 'long', day: 'numeric' } : { year: 'numeric', month: 'long' },
  )
