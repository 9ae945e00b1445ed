import { readdirSync, readFileSync } from 'node:fs'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Isolation } from '../../model/isolation.ts'

/**
 * What an attack is let past, so that the wall behind it is tried as well. `policy`: nothing, it is a submission. `realm`: the
 * static policy; its `run` is called in a guest. `pipe`: the guest's own program too; it speaks to the host in its stead.
 * `system`: Node's permission model too; it is a program of Node's that may do what the level lets it.
 */
export type Wall = 'policy' | 'realm' | 'pipe' | 'system'

/** A tiny program that tries something; what it tries and what must come of it stand in the comments at its head. */
export interface Attack {
  /** Its kind and name: 'forging/object-is'. */
  readonly name: string
  readonly tries: string
  readonly wall: Wall
  /** The exercise it is handed in as. */
  readonly exercise: ExerciseId
  /** What the report, or the guest's outcome, says of it. */
  readonly says: RegExp
  /** It never comes to run. */
  readonly refused: boolean
  /** How many checks of behaviour it passes honestly. */
  readonly passes: number
  /** At `system`: where it comes to nothing. */
  readonly stoppedBy: readonly Isolation[]
  /** Some systems stop it at weaker levels too. */
  readonly unsure: boolean
  /** Files and links that lie beside it in the submission. */
  readonly beside: readonly { readonly path: string; readonly text?: string; readonly link?: string }[]
  /** It is not laid at the exercise's place: a file beside it stands there. */
  readonly elsewhere: boolean
  readonly text: string
}

/** The whole corpus. */
export function readAttacks(): Attack[] {
  const folder = new URL('./attacks/', import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => parseAttack(path.slice(0, -3), readFileSync(new URL(path, folder), 'utf8')))
}

// --- internal ---

const HEAD = /^\/\/ (tries|wall|on|says|passes|refused|stopped by|unsure|file|link|elsewhere): ?(.*)\n/

function parseAttack(name: string, whole: string): Attack {
  const said = new Map<string, string[]>()
  let text = whole
  for (let line = HEAD.exec(text); line; line = HEAD.exec(text)) {
    said.set(line[1], [...(said.get(line[1]) ?? []), line[2]])
    text = text.slice(line[0].length)
  }
  const one = (key: string, otherwise = ''): string => said.get(key)?.[0] ?? otherwise
  if (!said.has('tries')) throw new Error(`${name} does not say what it tries`)
  return {
    name,
    tries: one('tries'),
    wall: one('wall', 'policy') as Wall,
    exercise: one('on', 'ch03/sigmoid') as ExerciseId,
    says: new RegExp(one('says'), 's'),
    refused: said.has('refused'),
    passes: Number(one('passes', '0')),
    stoppedBy: one('stopped by').split(', ').filter(Boolean) as Isolation[],
    unsure: said.has('unsure'),
    beside: [
      ...pairs(said.get('file'), ' = ').map(([path, content]) => ({ path, text: content.replaceAll('\\n', '\n') })),
      ...pairs(said.get('link'), ' -> ').map(([path, link]) => ({ path, link })),
    ],
    elsewhere: said.has('elsewhere'),
    text,
  }
}

const pairs = (lines: readonly string[] | undefined, between: string): [string, string][] =>
  (lines ?? []).map((line) => [
    line.slice(0, line.indexOf(between)),
    line.slice(line.indexOf(between) + between.length),
  ])
