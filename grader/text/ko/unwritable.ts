/** What to do about a file that could not be written, by the system's code. */
export const unwritable = (code: string): string => UNWRITABLE[code] ?? '다른 파일을 지정하십시오.'

/** What to do about a file of the course that could not be put back: no other will do. */
export const unreplaceable = (code: string): string => (code === 'EBUSY' ? HELD : MAY_BE_HELD)

// --- internal ---

const HELD = '다른 프로그램에서 열려 있습니다. 그 프로그램에서 닫고 다시 실행하십시오.'
// So Windows calls both.
const MAY_BE_HELD = '쓰기 권한이 있는지, 다른 프로그램에서 열려 있지 않은지 확인하십시오.'

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: '폴더가 있는지 확인하십시오.',
  ENOTDIR: '경로의 일부가 폴더가 아니라 파일입니다. 다른 파일을 지정하십시오.',
  EISDIR: '같은 이름의 폴더가 있습니다. 그 안의 파일이나 다른 이름을 지정하십시오.',
  ENOSPC: '디스크가 가득 찼습니다. 공간을 마련하거나 다른 디스크의 파일을 지정하십시오.',
  EDQUOT: '이 디스크에서 허용된 용량을 모두 사용했습니다. 공간을 마련하거나 다른 디스크의 파일을 지정하십시오.',
  EROFS: '읽기 전용 디스크입니다. 다른 디스크의 파일을 지정하십시오.',
  EACCES: MAY_BE_HELD,
  EPERM: MAY_BE_HELD,
  EBUSY: HELD,
  ENAMETOOLONG: '이름이 너무 깁니다. 더 짧은 이름을 지정하십시오.',
}
