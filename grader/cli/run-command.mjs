// Its words stand here and not in text/: they are told where TypeScript cannot be read.
import { existsSync, readFileSync } from 'node:fs'
import { readerLang } from '../text/reader-lang.mjs'
import { faultWords } from './fault-words.mjs'
import { keptByNpm } from './kept-by-npm.mjs'
import { sayInTime } from './say-in-time.mjs'

/** Runs the command of that name and returns its exit code; errors are shown in one line. */
export async function runCommand([command, ...args], env) {
  const lang = readerLang(args, env)
  const told = (error) => {
    if (env.DEBUG) console.error(error)
    return faultWords(error, env)[lang]
  }
  // An uncaught error or unhandled rejection ends the command; registered before any library adds a listener.
  const fail = (error) => {
    sayInTime(told(error))
    process.exit(2)
  }
  process.on('uncaughtException', fail).on('unhandledRejection', fail)
  try {
    const known = commands().includes(command)
    const kept = known && keptByNpm(command, env)
    if (kept) return complain(kept[lang])
    // What is plain JavaScript starts without TypeScript, and loads it itself where it needs it.
    const file = known ? fileOf(command) : undefined
    if (!file?.endsWith('.mjs')) await import('../platform/typescript.mjs')
    if (!known) return complain((await unknownCommand(command))[lang])
    const { command: found } = await import(file)
    return await found.main(args)
  } catch (error) {
    return complain(told(error))
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
  return Object.keys(scripts).filter((name) => scripts[name] === `node grader/cli/launch.cjs ${name}`)
}

// Student's commands stand here; those of instructors and of the kit's makers have a folder each, which a student's copy lacks.
const fileOf = (command) =>
  ['.', './class', './workshop']
    .flatMap((folder) => ['ts', 'mjs'].map((ending) => `${folder}/${command.replace(':', '-')}.${ending}`))
    .find((path) => existsSync(new URL(path, import.meta.url)))

// What to say of a command that there is not.
async function unknownCommand(command) {
  const { nearestName } = await import('../platform/nearest-name.ts')
  const nearest = command && nearestName(command, commands())
  const all = commands()
    .map((name) => `npm run ${name}`)
    .join(', ')
  return {
    en: `${command ? `There is no command "${command}".` : 'Which command?'} ${nearest ? `Did you mean: npm run ${nearest}` : `There are: ${all}`}`,
    ko: `${command ? `"${command}" 명령은 없습니다.` : '명령을 지정하십시오.'} ${nearest ? `혹시 이 명령입니까? npm run ${nearest}` : `사용할 수 있는 명령: ${all}`}`,
  }
}
