import { existsSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** The packages that only authors and instructors need. */
const OTHERS_DEPENDENCIES: readonly string[] = ['@stryker-mutator/instrumenter', 'yazl', '@types/yazl']

/** The kit's `package.json` with only the student's commands and packages. The versions stay the same, and so does the lock file. */
export function studentPackage(text: string, root: string): string {
  const kit = JSON.parse(text) as Package
  for (const [name, script] of Object.entries(kit.scripts))
    if (script.startsWith('node grader/cli/launch.cjs ') && !isStudents(root, name)) delete kit.scripts[name]
  for (const name of OTHERS_DEPENDENCIES) {
    delete kit.dependencies[name]
    delete kit.devDependencies[name]
  }
  // `npm run grade` type-checks a student's exercises.
  kit.scripts.types = 'tsc -p .'
  return `${JSON.stringify(kit, undefined, 2)}\n`
}

// --- internal ---

// The commands of instructors and makers have folders of their own.
const isStudents = (root: string, command: string): boolean => existsSync(join(root, `grader/cli/${command}.ts`))
