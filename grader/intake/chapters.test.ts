import { describe, expect, it } from 'vitest'
import { chapterIn, chapterOf, isOfChapter, splitChapter } from './chapters.ts'

describe('the chapter in a name', () => {
  it.each([
    ['kim_ch03.zip', 'ch03', 'kim_.zip'],
    ['Chapter 4 - kim', 'ch04', ' - kim'],
    ['chap-5', 'ch05', ''],
    ['제3장_김하늘.zip', 'ch03', '_김하늘.zip'],
    ['2026103_4장', 'ch04', '2026103_'],
    ['ch04_two_layer_net.ts', 'ch04', '_two_layer_net.ts'],
    // No chapter of this course, and least of all the third.
    ['13장.zip', 'ch13', '.zip'],
  ])('of %s is %s', (name, chapter, rest) => {
    expect(splitChapter(name)).toEqual({ rest, chapter })
  })

  it.each(['kim.zip', 'batch3.ts', 'hw3.zip', '20264장', 'ch2026.zip'])('of %s is none', (name) => {
    expect(chapterIn(name)).toBeUndefined()
  })

  it('is that of a file’s folder or archive', () => {
    expect(['ch03/softmax.ts', 'hw/3장.zip/softmax.ts', '3장/softmax.ts', 'softmax.ts'].map(chapterOf)).toEqual([
      'ch03',
      'ch03',
      undefined,
      undefined,
    ])
  })

  it('is all that some folders are called by', () => {
    expect(['ch03', '3장 (1)', 'Chapter 4', 'ch03김하늘', '3장님', 'kim_ch03'].map(isOfChapter)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
