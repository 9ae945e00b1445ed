import { readdirSync, readFileSync } from 'node:fs'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Isolation } from '../../model/isolation.ts'

/**
 * The layers of protection that an attack is allowed past, so that the next layer is tested too. `policy`: none, it is a submission.
 * `realm`: the static policy; its `run` is called in a guest. `pipe`: the guest's own program too; it speaks to the host directly.
 * `system`: Node's permission model too; it is a Node program limited only by the isolation level.
 */
export type Wall = 'policy' | 'realm' | 'pipe' | 'system'

/** A tiny hostile program; the comments at its head say what it tries and what must happen. */
export interface Attack {
  /** Its kind and name: 'forging/object-is'. */
  readonly name: string
  readonly tries: string
  readonly wall: Wall
  /** The exercise that it is submitted as. */
  readonly exercise: ExerciseId
  /** What the report or the guest's outcome must say. */
  readonly says: RegExp
  /** It is refused and never runs. */
  readonly refused: boolean
  /** How many behaviour checks it passes honestly. */
  readonly passes: number
  /** At `system`: the isolation levels that stop it. */
  readonly stoppedBy: readonly Isolation[]
  /** Some systems stop it at weaker levels too. */
  readonly unsure: boolean
  /** Files and links beside it in the submission. */
  readonly beside: readonly { readonly path: string; readonly text?: string; readonly link?: string }[]
  /** It is not stored as the exercise's file: another file is in that place. */
  readonly elsewhere: boolean
  readonly text: string
}

/** Reads all attacks. */
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
