import { declarations } from './typescript/declarations.ts'
import type { KoreanMessages } from './typescript/korean-messages.ts'
import { syntax } from './typescript/syntax.ts'
import { types } from './typescript/types.ts'
import { untyped } from './typescript/untyped.ts'

/** What TypeScript says, in Korean; undefined where it says something that no beginner has met. */
export function koreanMessage(ts: number, message: string): string | undefined {
  const entry = KOREAN[ts]
  if (!entry) return undefined
  const [first] = message.split('\n')
  const [sentence, parts] =
    typeof entry === 'function' ? [entry, quotedIn(first)] : [entry[1], entry[0].exec(first)?.slice(1)]
  return parts && parts.length >= sentence.length ? sentence(...parts) : undefined
}

/** What TypeScript says, in Korean; where there is none, what to look at, and behind it TypeScript's own words, called so. */
export const messageFor = (ts: number, message: string): string =>
  koreanMessage(ts, message) ?? `${whatToLookAt(ts)} TypeScript의 말(영어): ${message.split('\n')[0]}`

// --- internal ---

const KOREAN: KoreanMessages = { ...syntax, ...declarations, ...types, ...untyped }

// The apostrophe in "literal's" opens nothing.
const quotedIn = (text: string): string[] => [...text.matchAll(/(?<![\p{L}\p{N}])'([^']*)'/gu)].map(([, part]) => part)

function whatToLookAt(ts: number): string {
  if (ts < 2000 || ts >= 17_000) return '이 줄과 바로 앞줄에서 괄호, 따옴표, 쉼표의 짝과 낱말의 철자를 확인하십시오.'
  if (ts >= 7000 && ts < 8000) return '이 줄의 변수, 매개변수, 반환값에 타입을 적으십시오.'
  return '이 줄에서 쓰는 이름과 값의 타입을 그것이 선언된 곳과 비교하십시오.'
}
