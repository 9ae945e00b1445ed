import { josa } from '../josa.ts'
import type { TryTexts } from '../en/try.ts'

export const tries = {
  usage: `npm run try                     코드를 한 줄씩 실행합니다. np, loadMnist,
                                문제의 이름, await를 바로 씁니다
npm run try -- 파일             직접 쓴 파일을 실행합니다. scratch.ts는 없으면
                                만듭니다
npm run try -- 파일 -- 인수 …   파일에 인수를 넘깁니다
npm run try -- -                표준 입력의 코드를 실행합니다(터미널이 아니면
                                npm run try도 같습니다)

  --watch                       이 파일이나 가져오는 파일을 저장할 때마다 다시
                                실행합니다
  --inspect                     파일의 첫 줄에서 디버거를 기다립니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)

사용자의 권한으로, 채점기의 제한 없이 실행됩니다. 끝나지 않는 반복문은
Ctrl-C로 끝냅니다. np, loadMnist, 문제의 이름은 import 없이 쓸 수 있지만,
답안 파일에는 import를 적어야 합니다.`,
  noSuchFile: (file, nearest) =>
    `"${file}" 파일이 없습니다. ${nearest ? `혹시 이 파일입니까? ${nearest}` : '자유롭게 쓸 파일을 만들려면: npm run try -- scratch.ts'}`,
  made: (file) => `${file} 파일을 새로 만들고 시작할 코드를 몇 줄 넣었습니다.`,
  notMade: (file, code) => `${josa(file, '을/를')} 만들지 못했습니다(${code}). 직접 만든 파일을 지정하십시오.`,
  printedNothing: (file) =>
    file === undefined
      ? '입력한 코드를 실행했으나 출력한 것이 없습니다. 값은 console.log로 출력합니다. 예: console.log(softmax(np.array([1, 2, 3]))). 프롬프트에서는 값이 그대로 나옵니다: npm run try'
      : `${josa(file, '을/를')} 실행했으나 출력한 것이 없습니다. 파일에 있는 함수를 호출해 보십시오. 예: console.log(softmax(np.array([1, 2, 3]))). 프롬프트에서 호출하려면: npm run try`,
  running: (file) => `${file} 실행 중 …`,
  endedAt: (file, time, code) =>
    `${time}에 ${josa(file, '이/가')} 끝났습니다${code === 0 ? '' : `(종료 코드 ${code})`}. 저장하면 다시 실행합니다. 끝내려면 Ctrl-C를 누르십시오.`,
  debugger: (file) =>
    `${josa(file, '이/가')} 첫 줄에서 디버거를 기다립니다. VS Code에서는 F5 키로 "Attach to --inspect"를, Chrome에서는 chrome://inspect를 여십시오.`,
  prompt: (exercises) =>
    `np와 loadMnist, 문제의 이름 ${exercises}개를 바로 쓸 수 있습니다. 예: softmax(np.array([1, 2, 3]))
장별로는 ch03, ch04, ch05에 들어 있습니다. 문제 파일을 저장하면 다시 읽습니다.
직접 쓴 파일은 이렇게 실행합니다: npm run try -- scratch.ts. help는 도움말을 보여 주고, exit이나 Ctrl-D는 끝냅니다.`,
  gradeWaits: (
    port,
  ) => `코드가 127.0.0.1:${port}에서 디버거를 기다립니다(편집기에서 시작했다면 스스로 연결됩니다). VS Code에서는
F5 키로 "Attach to --inspect"를, Chrome에서는 chrome://inspect를 여십시오. 중단점을 넣은 줄에서 멈춥니다.`,
  countsForNothing: '디버거를 쓰면 제한과 격리 없이 실행되므로, 이 결과는 인정되지 않으며 저장하지도 않습니다.',
  inspectOne: '--inspect에는 문제를 하나만 지정하십시오: npm run grade -- softmax --inspect',
  inspectAlone: (option) =>
    `${josa(option, '은/는')} --inspect와 함께 쓸 수 없습니다. 디버거를 쓴 결과는 인정되지 않기 때문입니다.`,
  promptHelp: `이름만 입력하면 값이 나옵니다. 점 뒤에서 Tab 키를 두 번 누르면 쓸 수 있는 이름이 나옵니다(np. x.).
NumPy의 코드를 여기에서 어떻게 쓰는지는 docs/numpy.ko.md에 있습니다. _는 바로 앞의 결과입니다.
문제의 힌트는 다른 터미널에서 봅니다: npm run hint -- softmax
Ctrl-C는 실행 중인 코드를 멈추고, exit이나 Ctrl-D는 프롬프트를 끝냅니다.`,
  nodeSays: {
    howToEnd: '(끝내려면 Ctrl-C를 한 번 더 누르거나, Ctrl-D를 누르거나, exit을 입력하십시오.)',
    noSuchCommand: '프롬프트에 그런 명령은 없습니다. 할 수 있는 일을 보려면: .help',
  },
  interrupted: '중단했습니다.',
  scratch: `// 자유롭게 써 보는 파일입니다. npm run try -- scratch.ts로 실행하고, --watch를 붙이면 저장할 때마다 실행합니다. 채점하지 않습니다.
import * as np from '#np'

const x = np.array([[1, 2, 3], [4, 5, 6]])
console.log(x, x.shape)
console.log(x.sum(0), x.mul(10).add(1))

// 문제를 푼 다음에는 이렇게 불러 봅니다.
// import { sigmoid } from './exercises/ch03/sigmoid.ts'
// console.log(sigmoid(np.array([-1, 0, 1])))

// MNIST는 이렇게 불러옵니다.
// import { loadMnist } from '#datasets/mnist'
// console.log(loadMnist().xTrain.shape)
`,
} satisfies TryTexts
