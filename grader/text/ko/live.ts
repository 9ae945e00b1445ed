import type { LiveTexts } from '../en/live.ts'

export const live = {
  at: (address) => `페이지 주소: ${address}`,
  starting: '페이지를 여는 중…',
  failed: (code) => `페이지를 열지 못했습니다(${code}).`,
  elsewhere: '이 페이지의 주소가 아닙니다. 올바른 주소는 npm run watch를 실행한 터미널에 나와 있습니다.',
  lost: 'npm run watch가 응답하지 않습니다. 종료되었다면 npm run watch -- --page로 다시 시작하십시오. 이 페이지는 저절로 이어집니다.',
  found: 'npm run watch가 다시 응답합니다.',
  firstVerdict: '첫 채점 결과가 곧 나옵니다.',
  lines: '채점 현황',
  hints: '힌트',
  nextHint: (number, of) => `힌트 ${number}/${of} 보기`,
  notKept: (folder, code) => `이 힌트를 보았다는 기록을 ${folder} 폴더에 남기지 못했습니다(${code}).`,
  moreLines: (count) => `${count}줄 더 보기`,
  figures: '그림',
  drawing: '그림을 그리는 중…',
  right: '올바른 그림',
  notDrawn: '그림을 그리지 못했습니다. 채점 결과에는 영향이 없습니다.',
  next: '다음 문제',
  pending: '채점 대기',
  says: (title, status, points) => `채점 결과: ${title} ${status}(${points})`,
} satisfies LiveTexts
