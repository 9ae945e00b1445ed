import { type Room, ROOMS } from './rooms.ts'

/** The rooms as a table of Markdown. */
export function renderRooms(): string {
  const rows = ROOMS.map((room) => `| \`${room.path}\` | ${room.asks} | ${renderDoormen(room)} |`)
  return ['| room | question | doormen |', '|---|---|---|', ...rows].join('\n')
}

/** The arrows as a picture of Mermaid, from the top down; one that follows from others is left out. */
export function renderArrows(arrows: ReadonlyMap<string, ReadonlySet<string>>): string {
  const order = ROOMS.map(({ path }) => path)
  const lines = order.toReversed().flatMap((from) => {
    const direct = order.filter((to) => arrows.get(from)?.has(to))
    const needed = direct.filter((to) => !direct.some((between) => between !== to && reaches(arrows, between, to)))
    return needed.map((to) => `  ${idOf(from)}[${labelOf(from)}] --> ${idOf(to)}[${labelOf(to)}]`)
  })
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

// --- internal ---

function renderDoormen({ doormen = {} }: Room): string {
  return Object.entries(doormen)
    .map(([file, libraries]) => `${file ? `\`${file}\`` : 'all'} (${libraries.map(nameOf).join(', ')})`)
    .join(', ')
}

const nameOf = (library: string): string => (library === 'node:child_process' ? 'child processes' : library)

function reaches(arrows: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  return [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to))
}

const labelOf = (path: string): string => path.replace(/^grader\//, '')
const idOf = (path: string): string => path.replaceAll(/\W/g, '_')
