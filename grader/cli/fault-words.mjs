import { readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FRUGAL } from '../platform/frugal.mjs'
import { incomplete } from './first-problem.mjs'
import { givenFault } from './given-fault.mjs'
import { mnistFault } from '../text/mnist-fault.mjs'
import { withoutPaths } from '../text/without-paths.mjs'

/** The message for an error that ends a command: one line in both languages, with a fix if one is known. */
export function faultWords(error, env) {
  // What the command itself has put into words for its user.
  if (error?.name === 'CommandError') return { en: error.message, ko: error.message }
  const told =
    givenFault(error) ??
    ofPackages(error) ??
    ofDataSet(String(error?.message)) ??
    ofHeldFile(error) ??
    ofPermissions(error) ??
    ofLimits(String(error?.code ?? ''), String(error?.message))
  if (told) return told
  const [first] = withoutPaths(String(error?.message ?? error))
    .trim()
    .split('\n')
  const options = env.NODE_OPTIONS?.replace(FRUGAL, '').trim()
  return {
    en: `The kit itself failed, not your code: ${first} (${options ? `NODE_OPTIONS is set to "${options}": try without it; ` : ''}with DEBUG=1 it says more)`,
    ko: `작성하신 코드가 아니라 키트에서 오류가 났습니다: ${first} (${options ? `NODE_OPTIONS에 "${options}" 값이 있으니 이 변수 없이 실행해 보십시오. ` : ''}DEBUG=1로 실행하면 더 자세히 나옵니다)`,
  }
}

// --- internal ---

function ofPackages(error) {
  const native = nativeProblem(error)
  if (native) return native
  const name = missingPackage(error)
  if (name) return incomplete(name, ciFor(name))
  const damaged = damagedPackage(error)
  return (
    damaged && {
      en: `The package ${damaged} is damaged. Install the packages anew: npm ci`,
      ko: `${damaged} 패키지가 손상되었습니다. 패키지를 다시 설치하십시오: npm ci`,
    }
  )
}

// A file of the data set is missing, damaged or not readable.
function ofDataSet(message) {
  const { file, why } = mnistFault(message) ?? {}
  if (file === undefined) return undefined
  const [en, ko] =
    why === 'missing'
      ? ['is missing', '파일이 없습니다']
      : why === 'damaged'
        ? ['is damaged', '파일이 손상되었습니다']
        : [`cannot be read (${why})`, `파일을 읽을 수 없습니다(${why})`]
  return {
    en: `The data set cannot be used: ${file} ${en}. Install it again: npm ci`,
    ko: `데이터셋을 사용할 수 없습니다. ${file} ${ko}. 다음 명령으로 다시 설치하십시오: npm ci`,
  }
}

// A file that another program has open and lets nobody read or replace: Windows alone knows such.
function ofHeldFile({ code, path, dest } = {}) {
  if (code !== 'EBUSY') return undefined
  const name = dest ?? path
  const what = name === undefined ? undefined : basename(String(name).replaceAll('\\', '/'))
  return {
    en: `Another program has ${what ?? 'a file'} open and lets nobody else read or write it (EBUSY). Close it there and run the command again.`,
    ko: `다른 프로그램이 ${what ? `${what} 파일을` : '파일을'} 열어 두어 읽거나 쓸 수 없습니다(EBUSY). 그 프로그램에서 닫고 명령을 다시 실행하십시오.`,
  }
}

// A file or folder that may not be written or read.
function ofPermissions({ code, path } = {}) {
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return undefined
  const inKit = relative(fileURLToPath(new URL('../../', import.meta.url)), String(path ?? ''))
  const what = path === undefined || inKit.startsWith('..') ? '' : ` (${inKit})`
  return code === 'EROFS'
    ? {
        en: `The kit is on a disk that can only be read${what}. Copy it to another one for this command.`,
        ko: `키트가 읽기 전용 디스크에 있습니다${what}. 이 명령을 쓰려면 키트를 다른 곳으로 복사하십시오.`,
      }
    : {
        en: `The system does not let the kit write or read here${what}: ${code}. Does the folder belong to another user? Copy the kit to a folder of your own.`,
        ko: `시스템이 이곳의 파일을 쓰거나 읽지 못하게 합니다${what}: ${code}. 폴더가 다른 사용자의 것인지 확인하고, 키트를 자신의 폴더로 복사하십시오.`,
      }
}

// What the machine does not grant, by the code it says so with.
function ofLimits(code, message) {
  if (code === 'EMFILE' || code === 'ENFILE' || /\bEMFILE\b/.test(message)) return TOO_FEW_FILES
  if (code === 'EAGAIN' || code === 'ERR_WORKER_INIT_FAILED' || /\bEAGAIN\b|Resource temporarily/.test(message))
    return TOO_FEW_PROCESSES
  if (/Worker exited unexpectedly/.test(message)) return LIMITED
  if (code === 'ENOSPC' || code === 'EDQUOT') return NO_ROOM
  if (code === 'ENOMEM' || code === 'ERR_WORKER_OUT_OF_MEMORY' || /out of memory|allocation failed/i.test(message))
    return TOO_LITTLE_MEMORY
  return undefined
}

const TOO_FEW_FILES = {
  en: 'This machine lets the kit open too few files at once. Raise the limit and try again: ulimit -n 1024',
  ko: '한 번에 열 수 있는 파일 수가 너무 적게 제한되어 있습니다. 제한을 늘린 뒤 다시 실행하십시오: ulimit -n 1024',
}

const TOO_FEW_PROCESSES = {
  en: 'This machine lets you start too few processes and threads. Raise the limit (ulimit -u 1024) or end other programs, and try again.',
  ko: '실행할 수 있는 프로세스와 스레드 수가 너무 적게 제한되어 있습니다. 제한을 늘리거나(ulimit -u 1024) 다른 프로그램을 끝낸 뒤 다시 실행하십시오.',
}

const LIMITED = {
  en: 'A thread of the kit ended: this machine lets it open too few files or start too few threads. Raise the limits and try again: ulimit -n 1024, ulimit -u 1024',
  ko: '키트의 스레드가 도중에 끝났습니다. 열 수 있는 파일이나 시작할 수 있는 스레드의 수가 너무 적게 제한되어 있습니다. 제한을 늘린 뒤 다시 실행하십시오: ulimit -n 1024, ulimit -u 1024',
}

const NO_ROOM = {
  en: 'The disk is full, or your quota on it is. Make room and try again.',
  ko: '디스크가 가득 찼거나 허용된 용량을 모두 사용했습니다. 공간을 마련한 뒤 다시 실행하십시오.',
}

const TOO_LITTLE_MEMORY = {
  en: 'There is too little memory for the kit. End other programs, or raise the limit on memory (ulimit -v unlimited), and try again.',
  ko: '키트를 실행할 메모리가 부족합니다. 다른 프로그램을 끝내거나 메모리 제한을 늘린 뒤(ulimit -v unlimited) 다시 실행하십시오.',
}

// The part of a package that is compiled for this system: it may be there and not be allowed to run.
function nativeProblem(error) {
  const message = String(error?.message)
  const reasons = [error, ...causesOf(error)].map((one) => String(one?.message ?? one))
  const refused = reasons.find((reason) =>
    /failed to map segment|Operation not permitted|ERR_DLOPEN_DISABLED/i.test(reason),
  )
  const dlopen = refused ?? (error?.code === 'ERR_DLOPEN_FAILED' ? message : undefined)
  if (dlopen !== undefined) {
    const why = withoutPaths(dlopen).split('\n')[0].trim()
    return {
      en: `A part of the packages in node_modules cannot be loaded: ${why}. If this file system is mounted with "noexec", move the kit to another one; else run: npm ci`,
      ko: `node_modules의 패키지 일부를 불러올 수 없습니다: ${why}. 이 파일 시스템이 "noexec"로 마운트되어 있으면 키트를 다른 곳으로 옮기고, 아니면 다음 명령을 실행하십시오: npm ci`,
    }
  }
  if (!/native binding/i.test(message)) return undefined
  const binding = reasons.map((reason) => /@[\w-]+\/binding-(?!wasm)[\w-]+/.exec(reason)?.[0]).find(Boolean)
  return incomplete(binding ?? 'rolldown', 'npm ci --include=optional')
}

function causesOf(error) {
  const { cause } = error ?? {}
  if (typeof cause !== 'object' || cause === null) return []
  return Array.isArray(cause)
    ? cause.flatMap((one) => [one, ...causesOf(one)])
    : [cause, ...(cause.errors ?? []), ...causesOf(cause)]
}

// A package of a package may be missing.
function missingPackage(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' && error?.code !== 'MODULE_NOT_FOUND') return undefined
  const [, place] = /Cannot find (?:package|module) '([^']+)'/.exec(String(error.message)) ?? []
  return packageIn(place ?? '', /^(?:.*[\\/]node_modules[\\/])?((?:@[\w.-]+[\\/])?[a-z][\w.-]*)/)
}

// A file of a package that was cut off, or that is empty.
function damagedPackage(error) {
  if (error?.name !== 'SyntaxError' && error?.code !== 'ERR_INVALID_PACKAGE_CONFIG') return undefined
  return packageIn(
    `${error.stack}`.split('\n    at ')[0],
    /node_modules[\\/](?!.*node_modules[\\/])((?:@[\w.-]+[\\/])?[a-z][\w.-]*)/s,
  )
}

const packageIn = (text, pattern) => pattern.exec(text)?.[1]

/** The installation that brings a package: npm leaves those of the kit's makers out where NODE_ENV is "production". */
function ciFor(name) {
  const { devDependencies = {} } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return Object.hasOwn(devDependencies, name) ? 'npm ci --include=dev' : 'npm ci'
}
