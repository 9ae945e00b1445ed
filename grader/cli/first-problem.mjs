// What stands in the way of every command, in one line. As the launcher, it is read by any Node from 12 on, so its words stand here and not in text/.
import { existsSync, readFileSync } from 'fs'
import { fileURLToPath } from 'url'
import { readerLang } from '../text/reader-lang.mjs'

/** The oldest Node that will do. */
export const MINIMUM = [20, 19]

/** What is missing before a command can start, and what to do about it; undefined where nothing is. */
export function firstProblem(args, env) {
  const problem =
    oldNode(process.versions.node) || wrongPlace(inKit('')) || incompleteKit(args) || notInstalled() || fencedIn(env)
  return problem && problem[readerLang(args, env)]
}

/** What to say where a package is not there, or only half of it; `ci` brings it. */
export function incomplete(name, ci = 'npm ci') {
  return {
    en: `The packages are not installed completely (${name} is missing). Run this again: ${ci}`,
    ko: `패키지가 모두 설치되지 않았습니다(없는 패키지: ${name}). 다음 명령을 다시 실행하십시오: ${ci}`,
  }
}

// --- internal ---

const inKit = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

function oldNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return undefined
  const wanted = MINIMUM.join('.')
  return {
    en: `Node.js ${wanted} or later is needed; this is ${version}. Install a newer one from https://nodejs.org.`,
    ko: `Node.js ${wanted} 이상이 필요합니다. 지금 버전은 ${version}입니다. https://nodejs.org 에서 새 버전을 설치하십시오.`,
  }
}

// Signs that no program reads as part of a name: half of the tools would take the rest for something else. (With a backslash in its path no
// Node starts a module at all.)
function wrongPlace(folder) {
  // What lies below such a folder is a package to Node and vite, whose TypeScript they do not read.
  if (/[\\/]node_modules[\\/]/.test(folder))
    return {
      en: 'Move the kit: it lies in a folder called node_modules, where Node.js looks for packages.',
      ko: '키트를 다른 폴더로 옮기십시오. 지금은 Node.js가 패키지를 찾는 폴더(node_modules) 안에 있습니다.',
    }
  const sign = /[\n\r\t]/.exec(folder)
  if (!sign) return undefined
  const [en, ko] = sign[0] === '\t' ? ['a tab', '탭 문자가'] : ['a line break', '줄바꿈 문자가']
  return {
    en: `Move the kit: the path of its folder holds ${en}, with which it cannot work.`,
    ko: `키트를 다른 폴더로 옮기십시오. 지금 폴더의 경로에 ${ko} 있어서 실행할 수 없습니다.`,
  }
}

// What Node was told that the kit cannot work under: no files and processes of its own, or no WebAssembly for its tools.
function fencedIn(env) {
  const given = `${process.execArgv.join(' ')} ${env.NODE_OPTIONS || ''}`
  const fences =
    (process.permission && '--permission') ||
    (typeof WebAssembly === 'undefined' && '--jitless') ||
    (/--no-addons/.test(given) && '--no-addons')
  if (!fences) return undefined
  const options = env.NODE_OPTIONS ? `NODE_OPTIONS="${env.NODE_OPTIONS}"` : fences
  return {
    en: `With ${options} Node.js forbids what the kit needs. Run the command without it: ${env.NODE_OPTIONS ? 'unset NODE_OPTIONS' : `node without ${fences}`}`,
    ko: `${options} 설정 때문에 Node.js가 키트에 필요한 기능을 막고 있습니다. 이 설정 없이 실행하십시오: ${env.NODE_OPTIONS ? 'unset NODE_OPTIONS' : `${fences} 옵션 빼기`}`,
  }
}

// The arrays of the course are the grader's too.
function incompleteKit([command]) {
  const missing = ['package.json', 'exercises/np/index.ts', 'datasets/mnist/index.ts'].find(
    (path) => !existsSync(inKit(path)),
  )
  if (!missing) return undefined
  const part = missing === 'package.json' ? missing : missing.split('/').slice(0, 2).join('/')
  const isNp = part === 'exercises/np'
  if (isNp && command === 'reset') return undefined // It brings them back.
  const back = isNp ? 'npm run reset -- np' : `git restore ${part}`
  return {
    en: `${part} is missing, which belongs to the kit. Bring it back: ${back}`,
    ko: `키트에 꼭 필요한 파일이 없습니다: ${part}. 다음 명령으로 되살리십시오: ${back}`,
  }
}

function notInstalled() {
  if (!existsSync(inKit('node_modules'))) {
    return {
      en: 'The packages are not installed yet. Run this first: npm ci',
      ko: '아직 패키지를 설치하지 않았습니다. 먼저 다음 명령을 실행하십시오: npm ci',
    }
  }
  // The others are for the kit's makers: a command that needs one says so itself.
  const { dependencies } = JSON.parse(readFileSync(inKit('package.json'), 'utf8'))
  const missing = Object.keys(dependencies).find((name) => !existsSync(inKit(`node_modules/${name}/package.json`)))
  return missing && incomplete(missing)
}
