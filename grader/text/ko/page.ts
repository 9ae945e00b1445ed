import type { PageTexts } from '../en/page.ts'

export const page = {
  figuresUsage: `npm run figures                 exercises/의 함수가 하는 일을 그림으로 봅니다
npm run figures -- 이름 …       일부 문제(표기는 자유) 또는 한 장
  --open                        브라우저에서 페이지를 엽니다
  --train                       MNIST 학습 포함: 학습 곡선과 숫자 이미지
  --submission 폴더             ch03/, ch04/ 등이 있는 다른 폴더
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)
페이지는 파일 하나(.grade/figures.html)이며 네트워크가 필요하지 않습니다.`,
  pageWritten: (file) => `그림이 담긴 페이지: ${file}`,
  courseName: '밑바닥부터 시작하는 딥러닝',
  ungraded: {
    unreadable: '채점하지 않음: 제출물을 읽을 수 없습니다',
    'nothing-found': (place) =>
      `채점하지 않음: 과정의 파일을 찾지 못했습니다${place === undefined ? '' : ` (${place})`}`,
    'nothing-clear': '채점하지 않음: 어느 답을 채점할지 알 수 없습니다',
    open: '점수가 아직 정해지지 않았습니다',
  },
  givenInPart: (open) =>
    `아래의 점수는 교수자가 주었습니다. 채점한 것이 없는 문제가 남아 있어 총점은 아직 없습니다: ${open.join(', ')}.`,
  pageTitle: (score, maxScore) => `${maxScore}점 중 ${score}점`,
  pageContents: '문제',
  pageColumns: ['문제', '점수', '상태'],
  pagePassed: (count) => `검사 ${count}개를 통과했습니다`,
  pageNumbers: '그림의 숫자 보기',
  pageMissing: {
    'not-written': '아직 작성하지 않은 문제입니다. 작성하면 그 결과가 여기에 주황색으로 나타납니다.',
    'cannot-run': '아직 실행할 수 없는 파일입니다. 실행할 수 있게 되면 그 결과가 여기에 주황색으로 나타납니다.',
    threw: '이 그림에 필요한 값을 구하던 중 코드에서 오류가 발생했습니다. 값을 돌려주면 여기에 주황색으로 나타납니다.',
    'timed-out':
      '이 그림에 필요한 값을 제한 시간 안에 구하지 못했습니다. 시간 안에 끝나면 여기에 주황색으로 나타납니다.',
    odd: '코드가 돌려준 값의 형식이 달라 그릴 수 없습니다. 위의 검사 결과를 확인하십시오.',
    machine: '컴퓨터 사정으로 이 그림의 결과를 얻지 못했습니다. 다시 실행하면 볼 수 있습니다.',
    'no-time': '그림을 그리는 제한 시간이 먼저 끝났습니다. 이 문제만 따로 지정하면 볼 수 있습니다.',
    'no-training': '이번에는 학습을 실행하지 않았습니다. 이 그림을 보려면: npm run figures -- --train',
  },
  pageTrained: (iterations) => `신경망을 ${iterations}회 반복하여 학습했습니다.`,
  pageTooLarge: '페이지가 너무 커져서 일부 그림을 생략했습니다.',
} satisfies PageTexts
