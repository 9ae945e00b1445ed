import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { copyKit } from './kit-copy.ts'

interface Listed {
  readonly files: number
  readonly unread: readonly string[]
  readonly read: readonly string[]
  readonly collected: readonly string[]
}

// Settings may contain comments.
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(kitRoot, path), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''))

describe('the Vitest extension of VS Code', () => {
  it('finds every check without running it, with its name and line', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await runCommand(
      ['--import', './grader/platform/typescript.mjs', 'grader/workshop/selftest/editor-run.ts'],
      { env: { VITEST_VSCODE: 'true', LANG: 'ko_KR.UTF-8' } },
    )
    expect([code, stderr]).toEqual([0, ''])
    const listed = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Listed
    expect([listed.files, listed.unread]).toEqual([course.length, []])
    expect(listed.collected.length).toBeGreaterThan(4 * course.length)
    const [names, lines] = [/ \(line \d+\)$/, /(?<= \(line )\d+/]
    expect(listed.read.map((test) => test.replace(names, '')).toSorted()).toEqual(listed.collected.toSorted())
    const softmax = readFileSync(join(kitRoot, 'grader/checks/ch03/softmax.check.ts'), 'utf8').split('\n')
    const rows = listed.read.find((test) => test.startsWith('ch03/softmax > 배치에서는'))
    expect(
      softmax
        .slice(Number(lines.exec(rows ?? '')?.[0]) - 1)
        .slice(0, 2)
        .join(),
    ).toMatch(/check\(.*배치에서는/s)
  })

  it('starts what is there with F5', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> }
    const launch = readFileSync(join(kitRoot, '.vscode/launch.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
    const { configurations } = JSON.parse(launch) as { configurations: { program?: string; args?: string[] }[] }
    const started = configurations.flatMap(({ program, args }) => (program ? [[program, args?.[0]]] : []))
    expect(started).toEqual([
      ['${workspaceFolder}/grader/cli/launch.cjs', 'try'],
      ['${workspaceFolder}/grader/cli/launch.cjs', 'grade'],
    ])
    for (const [, name] of started) expect(scripts[String(name)]).toBe(`node grader/cli/launch.cjs ${name}`)
  })

  it('is recommended, and configured to show only the checks', () => {
    expect(readJson('.vscode/extensions.json')).toMatchObject({ recommendations: ['vitest.explorer'] })
    expect(readJson('.vscode/settings.json')).toMatchObject({ 'vitest.cliArguments': '--project=course' })
  })
})

describe('tsc', () => {
  it('finds no errors in an unchanged clone, or in a console.log', { timeout: 60_000 }, async () => {
    const kit = copyKit()
    const file = kit.path('exercises/ch03/sigmoid.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('  throw', '  console.log(np.exp(x), x.shape)\n  throw'))
    const { code, stdout } = await runCommand(['node_modules/typescript/bin/tsc', '-p', 'exercises'], {
      cwd: kit.folder,
    })
    kit.remove()
    expect([code, stdout]).toEqual([0, ''])
  })
})

describe('the dev container', () => {
  it('has a supported Node, the packages and the extension', () => {
    expect(readJson('.devcontainer/devcontainer.json')).toMatchObject({
      image: expect.stringMatching(/node:.*\b(?:22|24)\b/),
      postCreateCommand: 'npm ci',
      customizations: { vscode: { extensions: ['vitest.explorer'] } },
    })
  })
})
