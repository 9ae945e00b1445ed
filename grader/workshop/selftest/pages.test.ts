import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { kitRoot } from '../../platform/kit-root.ts'

const read = (page: string): string => readFileSync(join(kitRoot, page), 'utf8').replaceAll('\r\n', '\n')
const isThere = (path: string): boolean => existsSync(join(kitRoot, path))

const docs = readdirSync(join(kitRoot, 'docs')).filter((file) => file.endsWith('.md'))
// A student's copy lacks the pages for authors and instructors, and their commands.
const pages = ['README.md', 'README.ko.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)]
  .filter(isThere)
  .map((page) => ({ page, text: read(page) }))
const isWhole = isThere('CONTRIBUTING.md')

const FENCED = /^```(\w*)\n([\s\S]*?)^```$/gm
const withoutCode = (text: string): string => text.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/g, '')
const linksIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !link.includes('://'))
const picturesIn = (text: string): string[] => linksIn(text).filter((link) => /\.(?:svg|png)$/.test(link))
const headingsIn = (text: string): string[] => text.replaceAll(FENCED, '').match(/^#+ .*$/gm) ?? []

// The anchor that GitHub gives a heading.
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

describe.each(pages)('$page', ({ page, text }) => {
  it('links only to existing files and headings', () => {
    const leadsAstray = (link: string): boolean => {
      const [path, anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      return !isThere(target) || (anchor !== undefined && !headingsIn(read(target)).map(anchorOf).includes(anchor))
    }
    expect(linksIn(text).filter(leadsAstray)).toEqual([])
  })

  it.runIf(isWhole || page.startsWith('README'))('names only existing commands', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe.each(pages.filter(({ page }) => /^(?:README|docs\/[\w-]+)\.md$/.test(page)))(
  '$page and its Korean page',
  ({ page, text }) => {
    const other = page.replace('.md', '.ko.md')
    const korean = isThere(other) ? read(other) : ''

    it('have the same headings, tables and passages for authors', () => {
      const outlineOf = (of: string): string[] =>
        (of.replaceAll(FENCED, '').match(/^#+(?= )|^<!-- .* -->$|^\|.*$/gm) ?? []).map((line) =>
          line.startsWith('|') ? `${line.split(/(?<!\\)\|/).length - 2} columns` : line,
        )
      expect(outlineOf(korean)).toEqual(outlineOf(text))
    })

    it('have the same code', () => {
      const codeOf = (of: string): string[] =>
        [...of.matchAll(FENCED)].map(([, lang, code]) =>
          code.replaceAll(lang === 'sh' ? / *#.*$/gm : / *\/\/.*$/gm, ''),
        )
      if (page === 'README.md') expect(codeOf(text)).not.toEqual([])
      expect(codeOf(korean)).toEqual(codeOf(text))
    })

    it('show the same pictures, each in its language', () => {
      expect(picturesIn(korean)).toEqual(picturesIn(text).map((picture) => picture.replace('.en.', '.ko.')))
    })
  },
)
