// What stands in the way of every command, in one line. As the launcher, it is read by any Node from 12 on.
import { existsSync, readFileSync } from 'fs'
import { fileURLToPath } from 'url'
import { readerLang } from '../text/reader-lang.mjs'

/** The oldest Node that will do. */
export const MINIMUM = [20, 19]

/** What is missing before a command can start, and what to do about it; undefined where nothing is. */
export function firstProblem(args, env) {
  const problem = oldNode(process.versions.node) || incompleteKit() || notInstalled()
  return problem && problem[readerLang(args, env)]
}

/** What to say where a package is not there, or only half of it. */
export function incomplete(name) {
  return {
    en: `The packages are not installed completely (${name} is missing). Run this again: npm ci`,
    ko: `패키지가 모두 설치되지 않았습니다(없는 패키지: ${name}). 다음 명령을 다시 실행하십시오: npm ci`,
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

// The arrays of the course are the grader's too.
function incompleteKit() {
  const missing = ['package.json', 'exercises/np/index.ts', 'datasets/mnist/index.ts'].find(
    (path) => !existsSync(inKit(path)),
  )
  if (!missing) return undefined
  const part = missing === 'package.json' ? missing : missing.split('/').slice(0, 2).join('/')
  return {
    en: `${part} is missing, which belongs to the kit. Bring it back: git restore ${part}`,
    ko: `키트에 꼭 필요한 파일이 없습니다: ${part}. 다음 명령으로 되살리십시오: git restore ${part}`,
  }
}

function notInstalled() {
  if (!existsSync(inKit('node_modules'))) {
    return {
      en: 'The packages are not installed yet. Run this first: npm ci',
      ko: '아직 패키지를 설치하지 않았습니다. 먼저 다음 명령을 실행하십시오: npm ci',
    }
  }
  const { dependencies, devDependencies } = JSON.parse(readFileSync(inKit('package.json'), 'utf8'))
  const names = Object.keys(Object.assign({}, dependencies, devDependencies))
  const missing = names.find((name) => !existsSync(inKit(`node_modules/${name}/package.json`)))
  return missing && incomplete(missing)
}
