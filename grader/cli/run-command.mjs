import { readFileSync } from 'node:fs'
import { readerLang } from '../text/reader-lang.mjs'
import { incomplete } from './first-problem.mjs'
import { keptByNpm } from './kept-by-npm.mjs'

/** Runs the command of that name, and ends with its exit code; what goes wrong on the way is told in one line. */
export async function runCommand([command, ...args], env) {
  const lang = readerLang(args, env)
  try {
    await import('./typescript.mjs')
    const { main } = commands().includes(command)
      ? await import(`./${command}.ts`)
      : await unknownCommand(command, lang)
    const kept = keptByNpm(command, env)
    process.exitCode = kept ? complain(kept[lang]) : await main(args)
  } catch (error) {
    if (env.DEBUG) console.error(error)
    process.exitCode = complain((await toldOf(error))[lang])
  }
}

// --- internal ---

function complain(line) {
  console.error(line)
  return 2
}

/** The commands there are: the scripts that start the launcher. */
function commands() {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return Object.keys(scripts).filter((name) => scripts[name] === `node grader/cli/launch.mjs ${name}`)
}

// Stands in for a command that there is not.
async function unknownCommand(command, lang) {
  const { nearestName } = await import('../text/nearest-name.ts')
  const nearest = command && nearestName(command, commands())
  const all = commands()
    .map((name) => `npm run ${name}`)
    .join(', ')
  const told = {
    en: `${command ? `There is no command "${command}".` : 'Which command?'} ${nearest ? `Did you mean: npm run ${nearest}` : `There are: ${all}`}`,
    ko: `${command ? `"${command}" 명령은 없습니다.` : '명령을 지정하십시오.'} ${nearest ? `혹시 이 명령입니까? npm run ${nearest}` : `사용할 수 있는 명령: ${all}`}`,
  }
  return { main: async () => complain(told[lang]) }
}

async function toldOf(error) {
  // What the command itself has put into words for its user.
  if (error?.name === 'CommandFault') return { en: error.message, ko: error.message }
  const name = missingPackage(error)
  if (name) return incomplete(name)
  const { withoutPaths } = await import('../text/printable.ts').catch(() => ({ withoutPaths: () => 'import' }))
  const [first] = withoutPaths(String(error?.message ?? error)).split('\n')
  return {
    en: `The kit itself failed, not your code: ${first} (with DEBUG=1 it says more)`,
    ko: `작성하신 코드가 아니라 키트에서 오류가 났습니다: ${first} (DEBUG=1로 실행하면 더 자세히 나옵니다)`,
  }
}

// A package of a package may be missing, or the part of one that is for this system.
function missingPackage(error) {
  const message = String(error?.message)
  if (/native binding/i.test(message)) return /@[\w-]+\/[\w-]+/.exec(message)?.[0] ?? 'rolldown'
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' && error?.code !== 'MODULE_NOT_FOUND') return undefined
  const [, place] = /Cannot find (?:package|module) '([^']+)'/.exec(message) ?? []
  const [, name] = /^(?:.*[\\/]node_modules[\\/])?((?:@[\w.-]+[\\/])?[a-z][\w.-]*)/.exec(place ?? '') ?? []
  return name
}
