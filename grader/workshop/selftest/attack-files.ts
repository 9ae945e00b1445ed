import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import type { Attack } from './attack.ts'
import { readTree } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** A text that must never appear in a report. */
export const CANARY = 'canary-7f3a9c'

/** The places outside a submission that attacks refer to. */
export interface AttackSetup {
  /** A file that every user may read, like another student's submission. */
  readonly canary: string
  /** A file that only the grader's user may read. */
  readonly secret: string
  /** A file that exists only if an attack has created it. */
  readonly touched: string
}

/** Creates them below a folder. */
export function makeAttackSetup(root: string): AttackSetup {
  const canary = join(root, 'other-student.txt')
  const secret = join(root, 'secret.txt')
  writeFileSync(canary, `${CANARY} of another student\n`)
  writeFileSync(secret, `${CANARY} of the grader\n`)
  chmodSync(root, 0o755)
  chmodSync(canary, 0o644)
  chmodSync(secret, 0o600)
  return { canary, secret, touched: join(root, 'touched') }
}

/** Fills the places of this machine into an attack's text. */
export function fillIn(text: string, { canary, secret, touched }: AttackSetup): string {
  const places: Readonly<Record<string, string>> = {
    KIT: kitRoot.replace(/\/$/, ''),
    CANARY: canary,
    PRIVATE: secret,
    TOUCHED: touched,
    MEGABYTE: 'x'.repeat(2 ** 20),
  }
  return text.replaceAll(/\{\{([A-Z]+)\}\}/g, (whole, name: string) => places[name] ?? whole)
}

/** Writes an attack as a submission, with right answers to `others` beside it. */
export function writeAttack(attack: Attack, others: readonly ExerciseId[], root: string, around: AttackSetup): string {
  const folder = join(root, attack.name)
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const solutions = readTree('solutions')
  for (const id of others) write(fileOf(id), solutions[fileOf(id)])
  if (!attack.elsewhere) write(fileOf(attack.exercise), fillIn(attack.text, around))
  for (const { path, text, link } of attack.beside) {
    if (text !== undefined) write(path, fillIn(text, around))
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      symlinkSync(fillIn(link ?? '', around), join(folder, path))
    }
  }
  return folder
}
