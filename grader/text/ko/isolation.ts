import type { Missing } from '../../sandbox/host/isolation/probe.ts'
import type { IsolationTexts } from '../texts-isolation.ts'

export const isolation: IsolationTexts = {
  noSuchIsolation: (level, missing) => `여기서는 --isolation ${level} 수준을 쓸 수 없습니다. ${LACKS[missing]}.`,
}

// --- internal ---

const LACKS: Readonly<Record<Missing, string>> = {
  'not-linux': '리눅스에서만 됩니다. 이 시스템에서는 --isolation process를 사용하십시오',
  'not-root':
    '학생 코드를 다른 사용자로 실행하려면 채점기가 root여야 합니다. sudo나 --isolation bubblewrap을 사용하십시오',
  'no-bwrap': 'bwrap 프로그램이 없습니다. 설치 방법: sudo apt-get install bubblewrap',
  'no-namespaces':
    '시스템이 네임스페이스를 금지합니다. Ubuntu에서는 sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, Docker에서는 --security-opt seccomp=unconfined를 사용하십시오',
  'node-out-of-reach':
    'Node가 설치된 곳에 다른 사용자가 접근할 수 없습니다. 홈 폴더가 아닌 /usr/local 등에 설치하십시오',
  leaky: '시험해 보니 이 시스템에서는 격리가 약속대로 되지 않습니다',
}
