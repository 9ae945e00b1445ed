// The door in front of every command: plain JavaScript without dependencies, so that it can say what is missing.
// First of all, a signal must not open Node's inspector: whoever sent it could take the grader over.
process.on('SIGUSR1', () => {})

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MINIMUM = [20, 19]
const ko = /^ko/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale,
)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  stop(
    `Node.js ${MINIMUM.join('.')} 이상이 필요합니다. 지금은 ${process.versions.node}입니다. https://nodejs.org 에서 새 버전을 설치하십시오.`,
    `Node.js ${MINIMUM.join('.')} or later is needed; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  )
}
if (!existsSync(fileURLToPath(new URL('../../node_modules/vitest', import.meta.url)))) {
  stop(
    '아직 설치가 끝나지 않았습니다. 먼저 npm ci를 실행하십시오.',
    'The packages are not installed yet. Run this first: npm ci',
  )
}

await import('./typescript.mjs')
const [command, ...args] = process.argv.slice(2)
const { main } = await import(`./${command}.ts`)
try {
  process.exitCode = await main(args)
} catch (error) {
  if (error?.name !== 'CommandFault') throw error
  console.error(error.message)
  process.exitCode = 2
}

function stop(korean, english) {
  console.error(ko ? korean : english)
  process.exit(2)
}
