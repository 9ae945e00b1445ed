import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { Project } from '../../signature/compiler.ts'
import { unmatchedFiles } from './exercise-files.ts'
import { newExerciseOrThrow } from './new-exercise.ts'

const ID = 'ch07/im_2_col'
const files = newExerciseOrThrow([ID])
const text = (path: string): string => files.get(path) ?? ''

describe('the files of a new exercise', () => {
  it('are complete, except for those made by grading and drawing', () => {
    expect(unmatchedFiles([ID], [...files.keys()])).toEqual([
      `${ID} has no fingerprints: grader/diagnosis/fingerprints/${ID}.json`,
      `${ID} has no pictures: grader/figures/pictures/${ID}/`,
    ])
  })

  it('say in one line each what to write there', () => {
    const written = [...files.keys()].filter(
      (path) => path.includes(ID) && !/^exercises|\/(?:stubs|contracts)\//.test(path),
    )
    for (const path of written) expect(text(path).match(/\/\/ NEW: .+/g)).toHaveLength(1)
    expect(text(`exercises/${ID}.ts`)).toContain("throw new Error('Not written yet: im2Col')")
    expect(text(`exercises/${ID}.ts`)).not.toContain('NEW')
  })

  it('have no type errors, including the manifest and the index of contracts', { timeout: 120_000 }, () => {
    const project = new Project({ tsConfigFilePath: join(kitRoot, 'tsconfig.json'), skipAddingFilesFromTsConfig: true })
    const sources = [...files]
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, content]) => project.createSourceFile(join(kitRoot, path), content, { overwrite: true }))
    expect(project.formatDiagnosticsWithColorAndContext(sources.flatMap((one) => one.getPreEmitDiagnostics()))).toBe('')
  })

  it('are formatted and pass the linter', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'new-exercise-'))
    for (const config of ['.oxfmtrc.json', '.oxlintrc.json']) cpSync(join(kitRoot, config), join(folder, config))
    for (const [path, content] of files) {
      if (!path.endsWith('.ts')) continue
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const run = (tool: string, ...args: string[]) =>
      execFileSync(process.execPath, [join(kitRoot, `node_modules/${tool}/bin/${tool}`), ...args], { cwd: folder })
    run('oxfmt', '--check')
    run('oxlint', '--deny-warnings')
    rmSync(folder, { recursive: true, force: true })
  })

  it('are inserted after the last exercise of their chapter, or of the chapters before it', () => {
    const manifest = newExerciseOrThrow(['ch04/momentum']).get('grader/course/manifest.ts') ?? ''
    const ids = [...manifest.matchAll(/^ {4}id: '(.+)'/gm)].map(([, id]) => id)
    expect(ids.filter((id) => id !== 'ch04/momentum')).toEqual(course.map(({ id }) => id))
    expect(ids.indexOf('ch04/momentum')).toBe(ids.indexOf('ch04/train_neuralnet') + 1)
    for (const name of ['README.md', 'README.ko.md'])
      expect(text(name)).toMatch(
        new RegExp(
          `(?:There are |문제는 )${course.length + 1}[^]+${course.at(-1)?.id}.*\n\\| \`${ID}.ts\` .* 3 \\|\n\n`,
        ),
      )
  })
})

describe('a new exercise is refused', () => {
  it.each([
    [[], 'Name one exercise: npm run derive -- new ch06/momentum'],
    [['ch06/a', 'ch06/b'], 'Name one exercise'],
    [['momentum'], '"momentum" is no chapter and name'],
    [['chapter6/momentum'], 'The book has no chapter "chapter6", only ch01 to ch08'],
    [['ch09/momentum'], 'The book has no chapter "ch09"'],
    [['ch06/adaGrad'], '"adaGrad" is no name of a file of the course: write it in snake case'],
    [['ch06/../x'], 'is no chapter and name'],
    [['ch03/softmax'], 'There is an exercise ch03/softmax'],
    [['ch03/softmax.ts'], 'There is an exercise ch03/softmax'],
  ])('%j: %s', (args, says) => {
    expect(() => newExerciseOrThrow(args)).toThrow(says)
  })

  it('if a file would be overwritten', () => {
    const place = 'grader/figures/data/ch08/in_the_way.ts'
    expect(() => newExerciseOrThrow(['ch08/in_the_way'], (path) => path === place)).toThrow(`There is ${place} already`)
  })
})
