import { josa } from '../josa.ts'
import type { HintTexts } from '../en/hint.ts'

export const hints = {
  usage: `npm run hint                    지금 풀 문제의 다음 힌트를 봅니다
npm run hint -- 이름            다른 문제의 다음 힌트를 봅니다

  --level N                     N번째(1, 2, 3)까지의 힌트를 모두 봅니다
  --lang ko|en                  언어를 정합니다(없으면 LANG을 따릅니다)`,
  title: (number, of) => `힌트 ${number}/${of}`,
  failing: (check) => `통과하지 못한 검사: ${check}`,
  seeHint: (number, shown) => (shown ? `힌트 ${number} 참고` : `힌트 ${number}에서 다룹니다`),
  seeAtOnce: (number, command) => `힌트 ${number}까지 바로 보려면: ${command}`,
  waits: (names) => `먼저 ${josa(names.join(', '), '을/를')} 통과해야 합니다.`,
  passed: '이미 통과한 문제입니다.',
  more: (left, command) => `남은 힌트 ${left}개: ${command}`,
  last: (section) => `마지막 힌트입니다. 더 자세한 내용은 ${josa(section, '을/를')} 보십시오.`,
  off: '이 과목에서는 교수자가 힌트를 쓰지 않도록 정했습니다.',
  allPassed: (command) => `모든 문제를 통과했으므로 힌트가 필요 없습니다. 그래도 보려면: ${command}`,
  several: (name, ids) => `"${name}"에 해당하는 문제가 여럿입니다: ${ids.join(', ')}. 하나만 지정하십시오.`,
  onlyOne: '힌트는 한 번에 한 문제씩 볼 수 있습니다. 문제를 하나만 지정하십시오.',
  notRemembered: (folder, code) =>
    `이 힌트를 보았다는 기록을 ${folder} 폴더에 남기지 못했습니다(${code}). 다음 힌트는 --level 2, --level 3으로 보십시오.`,
} satisfies HintTexts
