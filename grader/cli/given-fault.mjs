import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutPaths } from '../text/without-paths.mjs'

/** What to say of an error in code that is given, not the student's, and that was changed: its place, and how it is put back; undefined for any other. */
export function givenFault(error, isChanged = isNpChanged) {
  const place = placeOf(error)
  const folder = FOLDER.exec(place ?? '')?.[0]
  if (folder === undefined) return undefined
  if (folder === 'exercises/np' && !isChanged()) return undefined
  const back = folder === 'exercises/np' ? 'npm run reset -- np' : `git restore ${folder}`
  const says = saysOf(error, place)
  return {
    en: `${place} is given with the kit and not your code, but it was changed and does not work any more: ${says}. Put it back as it was given: ${back}`,
    ko: `${place}: 직접 작성하는 코드가 아니라 키트에서 제공하는 파일인데, 내용이 바뀌어 동작하지 않습니다(${says}). 다음 명령으로 처음 상태로 되돌리십시오: ${back}`,
  }
}

// --- internal ---

const FOLDER = /^(?:exercises\/np|datasets)(?=\/)/
const OF_KIT = /(?:exercises\/np|datasets)\/[\w/.-]+\.ts(?::\d+(?::\d+)?)?/

// Where it was: said by the message for what cannot be read or is not there, else by the first line of the stack that has a place.
function placeOf(error) {
  const [message, stack] = [inKit(error?.message), inKit(error?.stack)]
  if (error?.name === 'SyntaxError' || message.startsWith('Cannot find module ')) {
    const said = /'#np'/.test(message) ? 'exercises/np/index.ts' : OF_KIT.exec(message)?.[0]
    if (said) return said
  }
  const first = stack.split('\n').find((line) => /\.m?[jt]s:\d+/.test(line))
  const place = first && OF_KIT.exec(first)?.[0]
  // Where a name is missing, it is so in the file that should have it.
  const [, exporter] = /module '(\.[^']+)' does not provide/.exec(message) ?? []
  return place && exporter ? posix.join(posix.dirname(place), exporter) : place
}

const inKit = (text) => {
  const root = new URL('../../', import.meta.url)
  const slashed = (path) => path.replaceAll('\\', '/')
  return slashed(`${text ?? ''}`)
    .replaceAll(root.href, '')
    .replaceAll(slashed(fileURLToPath(root)), '')
}

// Without the place, which the sentence begins with.
const saysOf = (error, place) =>
  withoutPaths(inKit(error.message).replace(`${place}: `, ''))
    .trim()
    .split('\n')[0]
    .replace(/\.$/, '')

// What fails in the one file may be missing in the other.
function isNpChanged() {
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
  try {
    const given = Object.entries(JSON.parse(read('grader/course/given-np.json')))
    return given.some(([path, text]) => read(`exercises/np/${path}`) !== text)
  } catch {
    return true // One of them is not there any more.
  }
}
