import type { Contrast, Count, Feature, Part, Trait, What, Where } from '../../model/pattern.ts'
import { formula, product, share, short } from '../formula.ts'
import type { Sentences } from '../sentences.ts'
import { shapeText } from '../shape-text.ts'

const TRAITS: Readonly<Record<Trait, string>> = {
  zero: 'is 0',
  'not-zero': 'is not 0',
  negative: 'is negative',
  positive: 'is positive',
  'not-negative': 'is 0 or positive',
  'not-positive': 'is 0 or negative',
}

const EXTREMES: Readonly<Record<Extract<Where, { kind: 'extreme' }>['which'], string>> = {
  largest: 'Only the largest expected number (of each row) is off.',
  smallest: 'Only the smallest expected number (of each row) is off.',
  'not-largest': 'Only the largest expected number (of each row) is right.',
}

const WHOLE: Readonly<Record<Extract<What, { kind: 'whole' }>['how'], string>> = {
  rounded: 'rounded to a whole number',
  floor: 'rounded down to a whole number',
  ceil: 'rounded up to a whole number',
  trunc: 'without what stands behind the point',
}

const SIDES: Readonly<Record<'larger' | 'smaller' | 'both', string>> = {
  larger: 'Too large',
  smaller: 'Too small',
  both: 'Partly too large and partly too small',
}

const FEATURES: Readonly<Record<Feature, string>> = {
  'one-sample': 'one-dimensional (a single sample)',
  batch: 'two-dimensional (a batch)',
  'batch-of-one': 'a batch of one row',
  'three-dimensions': 'an array of three or more dimensions',
  'class-numbers': 'a list of class numbers',
  'one-hot': 'one-hot',
  large: 'large (500 and more)',
}

const counted = ({ of, name, count }: Count): string =>
  of === 'elements' ? ` ${name} has ${count} elements.` : ` ${name} has ${count} ${of}.`

const moved =
  (one: string, many: (part: Part) => string) =>
  ({ part }: { part: Part }): string =>
    part === 'element' ? one : many(part)

/** What was seen of a result that is off: where, what came instead, and which calls were right. */
export const seen = {
  where: {
    'only-first': ({ part }) => `Only the first ${part} is off.`,
    'only-last': ({ part }) => `Only the last ${part} is off.`,
    'all-but-first': ({ part }) => `Only the first ${part} is right.`,
    'all-but-last': ({ part }) => `Only the last ${part} is right.`,
    only: ({ part, index }) => `Only ${part} ${index} (counted from 0) is off.`,
    'every-second': ({ part }) => `Every second ${part} is off.`,
    diagonal: () => 'Only the numbers on the diagonal are off.',
    'off-diagonal': () => 'Only the numbers on the diagonal are right.',
    input: ({ name, trait }) => `It is off exactly where ${name} ${TRAITS[trait]}.`,
    'input-size': ({ name, from, to }) =>
      from === undefined
        ? `It is off exactly where ${name} is small (up to ${short(to ?? 0)} in size).`
        : `It is off exactly where ${name} is large (from ${short(from)} on in size).`,
    expected: ({ trait }) => `It is off exactly where the expected value ${TRAITS[trait]}.`,
    extreme: ({ which }) => EXTREMES[which],
  } satisfies Sentences<Where>,
  /** After two descriptions of the numbers that are off, by value and by place. */
  either: () => 'Which of the two decides cannot be seen from this call.',
  what: {
    rounded: ({ digits, how }) =>
      how === 'decimals'
        ? `What came is the expected value rounded to ${digits} ${digits === 1 ? 'decimal' : 'decimals'}.`
        : `What came is the expected value rounded to ${digits} significant ${digits === 1 ? 'digit' : 'digits'}.`,
    whole: ({ how }) => `What came is the expected value ${WHOLE[how]}.`,
    'single-precision': () =>
      'Nearly right: what came has the digits of single precision (float32), about seven, and only its rounding lies between. Numbers here have double precision.',
    close: ({ relative }) =>
      `Nearly right: off by at most ${share(relative)} of the value (${Number(relative.toPrecision(1))}). For comparison: double precision rounds at 1e-16 of a number, single precision at 6e-8.`,
    plus: ({ constant }) =>
      constant < 0
        ? `What came is the expected value minus ${short(-constant)}.`
        : `What came is the expected value plus ${short(constant)}.`,
    times: ({ factor, counts = [], of }) =>
      `What came is ${short(factor)} times the expected value.${counts.map(counted).join('')}${of ? ` That is ${of}(x) / log(x), where log is the natural logarithm.` : ''}`,
    function: ({ name, input }) =>
      input === undefined
        ? `What came is ${formula(name, 'y')}, where y is the expected value.`
        : `What came is ${formula(name, input)}.`,
    product: ({ factors }) => `What came is ${product(factors)}.`,
    input: ({ name }) => `What came is ${name} itself, as it was given.`,
    constant: ({ value }) => `What came there is ${short(value)}, whatever was expected.`,
    reversed: moved('The right numbers came in reverse order.', (part) => `The right ${part}s came in reverse order.`),
    shifted: moved(
      'The right numbers came, shifted by one place.',
      (part) => `The right ${part}s came, shifted by one.`,
    ),
    sorted: moved(
      'The right numbers came, but sorted.',
      (part) => `The numbers are right, but sorted along the ${part}s.`,
    ),
    transposed: () => 'The right numbers came with rows and columns exchanged.',
    'running-sum': moved(
      'Each number is the sum of the expected ones up to its place.',
      (part) => `Each ${part} is the sum of the expected ones up to it.`,
    ),
    'first-for-all': moved(
      'Every number that is off is the first expected one.',
      (part) => `Every ${part} that is off holds what is expected of the first.`,
    ),
    'last-for-all': moved(
      'Every number that is off is the last expected one.',
      (part) => `Every ${part} that is off holds what is expected of the last.`,
    ),
    'call-before': ({ calls }) =>
      calls === 1
        ? 'What came is the result of the call before this one.'
        : `What came is the result of an earlier call, ${calls} calls before this one.`,
    whatever: ({ name }) => `The same came for another ${name}: what is asked for depends on it.`,
    'per-part-factor': ({ part }) => `Each ${part} is right but for a factor, another one for each ${part}.`,
    'per-part-constant': ({ part }) =>
      `Each ${part} is right but for a number that is added to all of it, another one for each ${part}.`,
    deviation: ({ side, least, most }) =>
      side === 'other-sign'
        ? 'It has the opposite sign, and another size too.'
        : `${SIDES[side]}, by ${share(least) === share(most) ? share(most) : `${share(least)} to ${share(most)}`} of the expected value.`,
  } satisfies Sentences<What>,
  contrast: {
    again: () => 'The same call came out right before: it is wrong when it is made again.',
    'only-with': ({ feature, name, shape, right }) =>
      `${right === 1 ? 'One call' : `${right} calls`} before this one came out right; this is the first in which ${name} is ${FEATURES[feature]}: its shape is ${shapeText(shape)}.`,
  } satisfies Sentences<Contrast>,
}

/** The same in any language. */
export type SeenTexts = typeof seen
