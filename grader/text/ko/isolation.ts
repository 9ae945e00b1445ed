import type { MissingIsolation } from '../../model/isolation.ts'
import type { IsolationTexts } from '../en/isolation.ts'

export const isolation = {
  noSuchIsolation: (level, missing) =>
    LIMITS[missing] ?? `여기서는 --isolation ${level} 수준을 쓸 수 없습니다. ${LACKS[missing as keyof typeof LACKS]}.`,
} satisfies IsolationTexts

// --- internal ---

/** What no level can do without. */
const LIMITS: Partial<Record<MissingIsolation, string>> = {
  'few-processes':
    '프로세스와 스레드 수의 제한이 너무 낮아 채점할 수 없습니다. 제한을 높이거나 이 사용자의 다른 프로그램을 끝내십시오: ulimit -u 1024 (여러 제출물을 채점할 때는 코어마다 200)',
  'few-files': '열 수 있는 파일 수의 제한이 너무 낮아 채점할 수 없습니다. 제한을 높이십시오: ulimit -n 1024',
  'little-time':
    'CPU 시간의 제한이 너무 낮아 올바른 답도 끝까지 채점할 수 없습니다. 제한을 높이거나(ulimit -t 3600) 없애십시오(ulimit -t unlimited)',
}

const LACKS: Readonly<Record<Exclude<MissingIsolation, 'few-processes' | 'few-files' | 'little-time'>, string>> = {
  'not-linux': '리눅스에서만 됩니다. 이 시스템에서는 --isolation process를 사용하십시오',
  'not-root':
    '학생 코드를 다른 사용자로 실행하려면 채점기가 root여야 합니다. sudo나 --isolation bubblewrap을 사용하십시오',
  'no-setuid':
    '여기서는 root도 다른 사용자로 프로그램을 시작할 수 없습니다. 컨테이너에 SETUID와 SETGID 권한(capability)을 주거나 --isolation process를 사용하십시오',
  'no-kill':
    '여기서는 root도 다른 사용자의 프로그램을 끝낼 수 없습니다. 컨테이너에 KILL 권한(capability)을 주거나 --isolation process를 사용하십시오',
  'no-proc':
    '/proc이 필요한데 마운트되어 있지 않습니다. mount -t proc proc /proc을 실행하거나 --isolation process를 사용하십시오',
  'no-bwrap': 'bwrap 프로그램이 없습니다. 설치 방법: sudo apt-get install bubblewrap',
  apparmor:
    'AppArmor가 네임스페이스를 금지합니다. Ubuntu에서와 같이 sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0을 실행하십시오',
  filtered:
    '컨테이너 등의 시스템 호출 필터가 네임스페이스를 금지합니다. Docker에서는 --security-opt seccomp=unconfined를, 아니면 --isolation user를 사용하십시오',
  'no-namespaces':
    '시스템이 네임스페이스를 금지합니다. 허용하거나(sysctl user.max_user_namespaces, 컨테이너에서는 SYS_ADMIN 권한) --isolation user를 사용하십시오',
  'node-out-of-reach':
    'Node가 설치된 곳에 다른 사용자가 접근할 수 없습니다. 홈 폴더가 아닌 /usr/local 등에 설치하십시오',
  silent: 'Node를 시작했지만 실행되지 않았습니다. --isolation process를 사용하십시오',
  leaky: '시험해 보니 이 시스템에서는 격리가 약속대로 되지 않습니다',
}
