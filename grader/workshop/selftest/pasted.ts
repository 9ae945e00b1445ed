// The tried code of messages, pasted into files beside the finished exercises.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chapters, course, fileOf } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readTree, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

/** A piece of code from a message about an exercise. */
export interface PastedCode {
  readonly exercise: ExerciseId
  readonly code: string
}

/** TypeScript's errors in the pasted pieces, and their output. */
export async function paste(
  pieces: readonly PastedCode[],
): Promise<{ errors: string; printed: Map<string, string[]> }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pasted-')))
  try {
    setUpFolder(folder)
    const solutions = readTree('solutions')
    pieces.forEach((piece, i) => writeFileSync(join(folder, `${i}.ts`), withImports(piece, solutions)))
    const errors = await typeErrors(folder)
    const main = `const printed = []
console.log = (...values) => printed.push(values.map((value) => show(value)).join(" "))
const { show } = await import(${JSON.stringify(`file://${kitRoot}grader/checks/mismatch.ts`)})
const all = []
for (let i = 0; i < ${pieces.length}; i++) {
  await import(\`./\${i}.ts\`).catch((error) => printed.push(String(error)))
  all.push(printed.splice(0))
}
process.stdout.write(JSON.stringify(all))`
    writeFileSync(join(folder, 'main.mjs'), main)
    const { stdout } = await runCommand([
      '--import',
      `${kitRoot}grader/platform/typescript.mjs`,
      join(folder, 'main.mjs'),
    ])
    const all = JSON.parse(stdout) as string[][]
    return { errors, printed: new Map(pieces.map(({ code }, n) => [code, all[n]])) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// --- internal ---

// A student's folder with all exercises solved.
function setUpFolder(folder: string): void {
  mkdirSync(join(folder, 'exercises'))
  for (const [name, target] of [
    ['exercises/np', 'exercises/np'],
    ...chapters.map((chapter) => [`exercises/${chapter}`, `solutions/${chapter}`]),
    ['datasets', 'datasets'],
    ['node_modules', 'node_modules'],
  ])
    symlinkSync(kitRoot + target, join(folder, name), 'junction')
  const imports = { '#np': './exercises/np/index.ts', '#datasets/mnist': './datasets/mnist/index.ts' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }))
  // Types are written in the course's files, not in one-line calls.
  const compilerOptions = { noImplicitAny: false, noUnusedLocals: false, noUnusedParameters: false, noEmit: true }
  const config = { extends: `${kitRoot}tsconfig.json`, compilerOptions, include: ['*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
}

function withImports({ exercise, code }: PastedCode, solutions: Readonly<Record<string, string>>): string {
  const lines = course.flatMap(({ id }) => {
    if (chapterOf(id) !== chapterOf(exercise)) return []
    const exported = solutions[fileOf(id)].matchAll(/^export (?:class|function|const) (\w+)/gm)
    const used = [...exported]
      .map(([, name]) => name)
      .filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !code.includes(`import { ${name} }`))
    return used.length > 0 ? [`import { ${used.join(', ')} } from './exercises/${fileOf(id)}'`] : []
  })
  const data = code.includes('loadMnist') ? ["import { loadMnist } from '#datasets/mnist'"] : []
  return ["import * as np from '#np'", ...data, ...lines, code, ''].join('\n')
}

const chapterOf = (id: ExerciseId): string => id.split('/')[0]

const typeErrors = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [`${kitRoot}node_modules/typescript/bin/tsc`, '-p', folder], (_, stdout) =>
      resolve(stdout.replaceAll(folder, '')),
    )
  })
