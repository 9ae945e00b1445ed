import { OTHERS_COMMANDS } from './for-students.ts'

interface Package {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** What only authors and instructors need. */
const OTHERS_DEPENDENCIES: readonly string[] = [
  '@stryker-mutator/instrumenter',
  'assemblyscript',
  'yazl',
  '@types/yazl',
]

/** The kit's `package.json` without the commands of others and what those need. The versions stay, and so does the lock. */
export function studentPackage(text: string): string {
  const kit = JSON.parse(text) as Package
  for (const name of OTHERS_COMMANDS) delete kit.scripts[name]
  for (const name of OTHERS_DEPENDENCIES) {
    delete kit.dependencies[name]
    delete kit.devDependencies[name]
  }
  // Whether a student's exercise type-checks is a question for `npm run grade`.
  kit.scripts.types = 'tsc -p .'
  return `${JSON.stringify(kit, undefined, 2)}\n`
}
