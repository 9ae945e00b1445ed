import { describe, expect, it } from 'vitest'
import { detectLang, readerLang } from './detect-lang.ts'

const system = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ko') ? 'ko' : 'en'

describe('the reader’s language', () => {
  it.each([
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko' }, 'ko'],
    [{ LANG: 'KO-kr' }, 'ko'],
    [{ LANG: 'kok_IN.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko_KR.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    [{}, system],
    [{ LANG: '' }, system],
  ])('for the environment %j is %s', (env, lang) => {
    expect(detectLang(env)).toBe(lang)
  })

  it('is the one given by --lang, if that language exists', () => {
    expect(readerLang(['sigmoid', '--lang', 'ko'], { LANG: 'en_US' })).toBe('ko')
    expect(readerLang(['--lang=en'], { LANG: 'ko_KR' })).toBe('en')
    expect(readerLang(['--lang', 'fr'], { LANG: 'ko_KR' })).toBe('ko')
    expect(readerLang(['--lang'], { LANG: 'ko_KR' })).toBe('ko')
  })
})
