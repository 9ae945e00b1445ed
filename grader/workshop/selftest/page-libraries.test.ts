import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'

const LIBRARIES = ['vega', 'vega-lite', 'preact', 'preact-render-to-string', 'fast-png']
const DOORMEN: Readonly<Record<string, string>> = {
  vega: 'grader/figures/drawing/svg.ts',
  'vega-lite': 'grader/figures/drawing/svg.ts',
  preact: 'grader/report/html/elements.ts',
  'preact-render-to-string': 'grader/report/html/elements.ts',
  'fast-png': 'grader/figures/drawing/png.ts',
}

/** The modules that a file imports when it is loaded, without types and dynamic imports. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)(?! type)[^'"]*?from '([^']+)'|^import '([^']+)'|require\('([^']+)'\)/gm)].map(
    ([, from, alone, required]) => from ?? alone ?? required,
  )

/** Every module that is loaded with a file of the kit. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const name of importsOf(readFileSync(join(kitRoot, file), 'utf8'))) {
    if (name.startsWith('.')) {
      const next = relative(kitRoot, join(kitRoot, dirname(file), name))
      if (next.endsWith('.ts')) loadedWith(next, seen)
    } else seen.add(name)
  }
  return seen
}

describe('the libraries of the page', () => {
  it('are not loaded by npm run grade before a page is requested', () => {
    const loaded = loadedWith('grader/cli/grade.ts')
    expect(loaded.size).toBeGreaterThan(50)
    expect([...loaded].filter((name) => LIBRARIES.includes(name))).toEqual([])
  })

  it('are not loaded by npm run watch before a page is requested', () => {
    const loaded = loadedWith('grader/cli/watch.ts')
    expect([...loaded].filter((name) => LIBRARIES.includes(name) || name === 'node:http')).toEqual([])
  })

  it('are detected where they are loaded', () => {
    const loaded = loadedWith('grader/report/html/render-html.ts')
    // Figures are found by their exercise's path, so no import names them.
    loadedWith('grader/figures/plots/ch04/train_neuralnet.ts', loaded)
    expect(LIBRARIES.filter((name) => !loaded.has(name))).toEqual([])
  })

  it('have one doorman each', () => {
    const files = readdirSync(join(kitRoot, 'grader'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `grader/${file.replaceAll('\\', '/')}`)
    for (const library of LIBRARIES) {
      const importers = files.filter((file) => importsOf(readFileSync(join(kitRoot, file), 'utf8')).includes(library))
      expect([library, importers]).toEqual([library, [DOORMEN[library]]])
    }
  })
})
