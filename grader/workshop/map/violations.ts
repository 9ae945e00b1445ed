import { namedBy } from './imports.ts'
import { LEFT_OUT_OF_COPIES, PROCESSES, type Room, roomOf, ROOMS } from './rooms.ts'

/** The violations of the rules for rooms and doormen in these sources, one sentence each. */
export function violationsIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([path, text]) => {
    const room = roomOf(path)
    if (!room) return [`${path} stands in no room`]
    return namedBy(path, text).flatMap((named) => {
      const offence =
        'file' in named ? arrowViolation(path, room, named.file) : doormanViolation(path, room, named.library)
      return offence ? [offence] : []
    })
  })
}

/** Unused doormen: entries of the table whose file does not use the library. */
export function unusedDoormenIn(sources: ReadonlyMap<string, string>): string[] {
  const uses = (path: string, library: string): boolean =>
    [...sources].some(
      ([file, text]) =>
        (file === path || file.startsWith(`${path}/`)) &&
        // One is imported by a variable, so that its types stay out.
        (text.includes(`'${library}/`) ||
          namedBy(file, text).some((named) => 'library' in named && named.library === library)),
    )
  return ROOMS.flatMap(({ path, doormen = {} }) =>
    Object.entries(doormen).flatMap(([file, libraries]) => {
      const where = file ? `${path}/${file}` : path
      return libraries.filter((library) => !uses(where, library)).map((library) => `${where} does not use ${library}`)
    }),
  )
}

/** The arrows between rooms that are really there: room → the rooms it looks at. */
export function arrowsIn(sources: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>()
  for (const [path, text] of sources) {
    const from = roomOf(path)
    if (!from || isTest(path)) continue
    for (const named of namedBy(path, text)) {
      const to = 'file' in named ? roomOf(named.file) : undefined
      if (to && to !== from) arrows.set(from.path, (arrows.get(from.path) ?? new Set()).add(to.path))
    }
  }
  return arrows
}

// --- internal ---

const isTest = (path: string): boolean => /\.(?:test|fixture)\.m?ts$/.test(path)

function arrowViolation(path: string, room: Room, file: string): string | undefined {
  const target = roomOf(file)
  if (!target || target === room) return undefined
  if (target.path === 'solutions') return `${path} imports ${file}: nobody imports solutions`
  if (ROOMS.indexOf(target) > ROOMS.indexOf(room))
    return `${path} imports ${file}: ${target.path} stands below ${room.path}`
  if (room.only && !isTest(path) && !room.only.includes(target.path))
    return `${path} imports ${file}: ${room.path} looks only at ${room.only.join(', ') || 'itself'}`
  const whoMay = LEFT_OUT_OF_COPIES[target.path]
  return whoMay && !whoMay.includes(room.path)
    ? `${path} imports ${file}: a student's copy has ${room.path} without ${target.path}`
    : undefined
}

function doormanViolation(path: string, room: Room, library: string): string | undefined {
  if (library.startsWith('node:') && library !== PROCESSES) return undefined
  if (isTest(path)) return undefined
  const within = path === room.path ? '' : path.slice(room.path.length + 1)
  const opens = Object.entries(room.doormen ?? {}).some(
    ([file, libraries]) => (file === '' || file === within) && libraries.includes(library),
  )
  return opens ? undefined : `${path} uses ${library}: it is no doorman of it`
}
