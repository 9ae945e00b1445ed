import { differenceText } from './numbers.ts'
import { type Mismatch, PLAIN_ARRAY } from '../model/check.ts'
import type { Section, Message } from './describe-failure.ts'
import { clipLines, safeText } from './safe-text.ts'
import type { Lang } from '../model/localized.ts'
import { shapeText } from './shape-text.ts'
import type { Texts } from './texts.ts'
import type { ValueDifference } from './value-difference.ts'

/** Describes a value that differs from the expected one: first its type, then its shape, then its numbers. */
export function describeMismatch(mismatch: Mismatch, words: Texts, lang: Lang): Message {
  switch (mismatch.kind) {
    case 'type':
      return ofType(mismatch, words)
    case 'shape':
      return ofShape(mismatch, words)
    case 'value':
      return ofValue(mismatch, words)
  }
  return { says: mismatch.says[lang], sections: sides(mismatch.expected, mismatch.received) }
}

// --- internal ---

type MismatchOf<K extends Mismatch['kind']> = Extract<Mismatch, { kind: K }>

function ofType({ expected, received, name, missing }: MismatchOf<'type'>, words: Texts): Message {
  if (missing !== undefined)
    return { says: words.missing(safeText(missing)), sections: sides(undefined, words.received(received)) }
  if (received === PLAIN_ARRAY) return { says: words.plainArray(nameText(name, words)), sections: [] }
  const says = words.wrongType(expected, nameText(name, words))
  return {
    says: received === 'undefined' && name === undefined ? `${says} ${words.returnedNothing}` : says,
    sections: sides(undefined, words.received(received)),
  }
}

const nameText = (name: string | undefined, words: Texts): string | undefined => name && words.partName(safeText(name))

function ofShape({ expected, received, name }: MismatchOf<'shape'>, words: Texts): Message {
  const [wanted, got] = [expected, received].map((shape) => words.shape(shapeText(shape)))
  return { says: words.wrongShape(nameText(name, words)), sections: sides(wanted, got) }
}

function ofValue(mismatch: MismatchOf<'value'>, words: Texts): Message {
  const difference = differenceOf(mismatch, words)
  const strayNaN = Number.isNaN(mismatch.receivedAt) && !Number.isNaN(mismatch.expectedAt)
  return {
    says: strayNaN ? words.notANumber(difference.at, difference.name) : words.wrongValue(difference),
    sections: [
      ...sides(mismatch.expected, mismatch.received),
      // The distance between NaN and a number is meaningless.
      ...(strayNaN ? [] : [{ label: 'difference', lines: words.difference(difference), prose: true } as const]),
    ],
  }
}

function differenceOf(
  { name, at, expectedAt, receivedAt, largestDifference, differing, rtol, atol }: MismatchOf<'value'>,
  words: Texts,
): ValueDifference {
  const allowed = atol + rtol * Math.abs(expectedAt)
  return {
    name: nameText(name, words),
    at: at.length > 0 ? `[${at.join(', ')}]` : undefined,
    expected: String(expectedAt + 0),
    received: String(receivedAt + 0),
    largest: Number.isFinite(largestDifference) ? differenceText(largestDifference) : undefined,
    differing,
    allowed: allowed > 0 && Number.isFinite(allowed) ? short(allowed) : undefined,
  }
}

const short = (value: number): string => String(Number(value.toPrecision(2)))

const sides = (expected: string | undefined, received: string | undefined): Section[] => [
  ...(expected === undefined ? [] : [{ label: 'expected', lines: lines(expected) } as const]),
  ...(received === undefined ? [] : [{ label: 'received', lines: lines(received) } as const]),
]

const lines = (text: string): string[] => clipLines(safeText(text), 12, 200)
