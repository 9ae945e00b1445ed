import type { ResetTexts } from '../en/reset.ts'
import { unreplaceable } from './unwritable.ts'

export const resets = {
  usage: `npm run reset -- 이름 …           처음 상태로 되돌립니다(한 장도 됩니다: ch04)
npm run reset -- 이름 --restore   가장 최근의 백업을 되살립니다
npm run reset -- np               제공된 #np(exercises/np)를 되돌립니다

  --lang ko|en                    언어를 정합니다(없으면 LANG을 따릅니다)

바꾸기 전의 내용은 언제나 .grade/backups/에 보관합니다.`,
  which: '되돌릴 문제를 지정하십시오. 예: npm run reset -- softmax',
  several: (name, ids) => `"${name}"에 해당하는 문제가 여럿입니다: ${ids.join(', ')}. 원하는 문제를 지정하십시오.`,
  reset: (file, backup) => `${file} 파일을 처음 상태로 되돌렸습니다.
이전 내용: ${backup}`,
  given: {
    reset: (file, backup) => `${file} 파일을 처음 제공된 상태로 되돌렸습니다.
이전 내용: ${backup}`,
    created: (file) => `${file} 파일이 없어서 다시 만들었습니다.`,
    unchanged: (file) => `${file}의 내용은 처음 제공된 상태와 같습니다. 바꾼 것이 없습니다.`,
  },
  created: (file) => `${file} 파일이 없어서 처음 상태로 새로 만들었습니다.`,
  unchanged: (file) => `${file} 파일은 이미 처음 상태입니다. 바꾼 것이 없습니다.`,
  restored: (file, from) => `${file} 파일을 되살렸습니다.
가져온 백업: ${from}`,
  replaced: (backup) => `바꾸기 전의 내용: ${backup}`,
  same: (file, from) => `${file} 파일은 가장 최근의 백업과 이미 같습니다(${from}). 바꾼 것이 없습니다.`,
  noBackup: (file) => `${file} 파일의 백업이 없습니다. 바꾼 것이 없습니다.`,
  notAFile: (file) =>
    `${file} 자리에 파일이 아니라 링크나 폴더가 있어서 그대로 두었습니다. 다른 곳으로 옮긴 뒤 다시 실행하십시오.`,
  failed: (file, code) => `${file} 파일을 바꾸지 못했습니다(${code}). 내용은 그대로입니다. ${unreplaceable(code)}`,
  bringBack: (command) => `되살리려면: ${command}`,
} satisfies ResetTexts
