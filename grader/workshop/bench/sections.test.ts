import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sectionNames, sections } from './sections.ts'

describe('the sections', () => {
  it.each(sectionNames)('%s asks a question and has a file of its name', (name) => {
    expect(sections[name].asks).toMatch(/\?$/)
    expect(existsSync(new URL(`./${name}.ts`, import.meta.url))).toBe(true)
  })
})
