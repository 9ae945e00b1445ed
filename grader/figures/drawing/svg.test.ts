import { describe, expect, test } from 'vitest'
import { linesSpec, markLayer } from './lines.ts'
import { withOwnColors } from './palette.ts'
import { panelSpec } from './spec.ts'
import { renderSvg } from './svg.ts'

const axes = [
  { title: 'x', domain: [0, 2] },
  { title: 'y', domain: [0, 2] },
] as const
const line = (points: readonly { x: number; y: number | null }[]) =>
  linesSpec([{ name: 'yours', as: 'yours', points }], ...axes)

describe('a picture', () => {
  test('has unique ids, so that one page can hold many pictures', async () => {
    const spec = line([
      { x: 0, y: 0 },
      { x: 2, y: 2 },
    ])
    const ids = async (prefix: string): Promise<string[]> =>
      [...(await renderSvg(spec, prefix)).matchAll(/(?:id="|url\(#)([^")]+)/g)].map(([, id]) => id)
    expect((await ids('a')).every((id) => id.startsWith('a-'))).toBe(true)
    expect((await ids('b')).every((id) => id.startsWith('b-'))).toBe(true)
    expect(await ids('a')).not.toEqual([])
  })

  test('leaves a gap if a number is missing', async () => {
    const svg = await renderSvg(
      line([
        { x: 0, y: 0 },
        { x: 0.5, y: 1 },
        { x: 1, y: null },
        { x: 1.5, y: 1 },
        { x: 2, y: 2 },
      ]),
      'gap',
    )
    expect(svg).toMatch(/d="M[\d.,-]+L[\d.,-]+M[\d.,-]+L[\d.,-]+"/)
  })

  test('renders every text literally', async () => {
    const evil = '</text><script>alert(1)</script>'
    const spec = panelSpec({
      layer: [markLayer({ type: 'text' }, [{ text: evil }], { text: { field: 'text', type: 'nominal' } })],
    })
    expect(await renderSvg(spec, 'text')).toContain('&lt;script&gt;')
  })

  test.each([
    ['a link', { href: { value: 'https://example.org' } }],
    ['an image', { url: { value: 'https://example.org/x.png' } }],
  ])('with %s is refused', async (_, encoding) => {
    const mark = { type: 'url' in encoding ? 'image' : 'point', width: 9, height: 9 }
    const spec = panelSpec({ layer: [markLayer(mark, [{ x: 1 }], encoding)] })
    await expect(renderSvg(spec, 'evil')).rejects.toThrow('internal:')
  })

  test('loads no data from files or the network', async () => {
    const spec = panelSpec({ data: { url: 'file:///etc/hostname', format: { type: 'csv' } }, mark: 'point' })
    await expect(renderSvg(spec, 'file')).rejects.toThrow('internal:')
  })

  test('keeps its colours outside a page', async () => {
    const svg = withOwnColors(await renderSvg(line([{ x: 0, y: 0 }]), 'own'))
    expect(svg).not.toContain('var(')
    expect(svg).toContain('#d55e00')
  })
})
