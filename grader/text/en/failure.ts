import type { Mismatch } from '../../model/check.ts'
import type { FindingOf } from '../../model/finding.ts'
import type { Unreadable } from '../../model/submission.ts'
import type { BadOutcome, MachineFault } from '../../model/outcome.ts'
import type { Pattern } from '../../model/pattern.ts'
import type { Sentences } from '../sentences.ts'
import type { ValueDifference } from '../value-difference.ts'
import { HABITS } from './habit.ts'

/** What is said of a check that was not passed. */
export const failure = {
  labels: {
    tried: 'Tried',
    expected: 'Expected',
    received: 'Received',
    difference: 'Difference',
    where: 'Where',
    /** Of the numbers: a relation, and no mistake. */
    seen: 'Seen',
    diagnosis: 'Diagnosis',
    hint: 'Hint',
  },
  /** What stands before a message where vitest would name an error. */
  notPassed: 'Not passed',
  toDo: 'To do',
  /** Beside a missing file: one that may be meant. */
  mistakable: (found: string, file?: string): string =>
    `There is ${found}: is that it? Then rename it: ${file ?? 'the name of the course'}`,
  unreadable: {
    missing: 'The file is missing. Its name and its folder must be as in the course.',
    'not-a-file': 'This is not an ordinary file, but a folder, a pipe, or a link that leads to no file here.',
    'too-large': 'The file is too large to be graded. An exercise needs a few kilobytes.',
    'not-utf8': 'The file is not UTF-8 text. Save it in that encoding.',
    empty: 'There is nothing in the file. Was it saved?',
    'no-permission': 'The file cannot be read: its permissions do not allow it.',
    held: 'Another program has the file open and lets nobody read it. Close it there, and grade again.',
    ambiguous:
      'Several files may be meant for this exercise, and nothing says which one counts. One should stay, under its own name and in its folder.',
    damaged:
      'The archive that was handed in is damaged and cannot be opened. Pack it anew, and try to open it before it is handed in.',
    'empty-archive':
      'The archive that was handed in is empty (0 bytes): the upload may have failed. Hand it in once more.',
    encrypted: 'The archive that was handed in asks for a password. Pack it without one.',
    'unknown-archive': 'The archive that was handed in cannot be opened: it should be a .zip or a .tar.gz.',
    'too-much': 'What was handed in is far too large. Hand in the folders ch03/, ch04/ and ch05/ alone.',
    'several-archives':
      'Several archives with different answers to the same exercises, or too many, were handed in; it is not clear which one is meant. Hand in one.',
  } satisfies Record<Unreadable, string>,
  /** What to do about a submission without any file of the course, and about files of other names. */
  handedInNames: (example?: string): string =>
    `The file of an answer is named as in the course, and lies in its folder${example === undefined ? '' : `, for example ${example}`}. If an answer of yours has another name, hand it in once more under that one.`,
  /** Of a submission whose files are there and cannot be read. */
  handedInUnreadable: 'Nothing of what was handed in could be read. Look at the files, and hand them in once more.',
  /** Of one with several versions of everything. */
  handedInUnclear:
    'There are several versions of every answer, and nothing says which counts. Hand in one of them once more.',
  gaveUp: {
    hung: 'TypeScript did not finish reading this file. Something in it is far more complicated than it needs to be.',
    crashed:
      'The tools that read this file broke down over it. Something in it is far more complicated than it needs to be.',
  },
  unbundled: (text: string): string => {
    const [, file, module] = /^(\S+) imports (\S+)$/.exec(text) ?? []
    return file === undefined
      ? `The file could not be made ready to run: ${text}`
      : `${file} imports "${module}", and there is no such file. Hand it in too, or put it back: npm run reset`
  },
  /** A file of the data set is missing, damaged or not readable (then the system's code). */
  mnistFile: (file: string, why: string): string =>
    `The data set cannot be read; it is not your fault, and costs you nothing.\n${file} is ${why === 'missing' || why === 'damaged' ? why : `not readable (${why})`}. Install it again: npm ci`,
  internal: (message: string): string =>
    `The grader itself made a mistake here; it is not yours. Please report this:\n${message}`,
  outcomes: {
    threw: ({ name, message }) =>
      `The code threw an error: ${message.startsWith(name) ? message : `${name}: ${message}`}`,
    'not-written': ({ task }) => `Not written yet: ${task}`,
    'timed-out': ({ afterMs }) => `The code did not finish within ${seconds(afterMs)}. Does a loop never end?`,
    'out-of-memory': ({ limitMb }) => `The code used more than ${limitMb} MB of memory. Does a list grow without end?`,
    exited: ({ code, signal }) => `The process that ran the code ended by itself (${ending(code, signal)}).`,
    'machine-fault': ({ fault }) =>
      `${machineFault(fault)} That is not the code's doing, and nobody knows yet what it is worth.`,
    unsendable: ({ what, path }) =>
      `The result cannot be read: ${path ? `${path.replace(/^\./, '')} is ` : 'it is '}${what}.`,
  } satisfies Sentences<BadOutcome>,
  recursionHint: 'A function calls itself without end. What should make it stop?',
  /** What to try, where an outcome tells it by itself. */
  exitedHint: 'An exercise only returns values or throws errors. Is there a recursion without end?',
  returnedNothing: 'Nothing was returned. Is a return missing?',
  /** One of several results that have no names is known by its place. */
  partName: (name: string): string => (name.startsWith('[') ? `Result ${name}` : name),
  /** A part of the result is named; the whole is not. */
  wrongType: (expected: Extract<Mismatch, { kind: 'type' }>['expected'], name?: string): string =>
    `${name ?? 'The result'} should be ${expected === 'number' ? 'a number' : 'an array'}.`,
  plainArray: (name?: string): string =>
    `${name ?? 'The result'} is a plain array and not an NdArray, whatever its declared type says: it has no shape and no methods. np.array(…) makes an NdArray of it.`,
  missing: (name: string): string => `${name} is missing from what was returned.`,
  received: (text: string): string => (text === 'undefined' ? 'nothing (undefined)' : text),
  shape: (shape: string): string => `shape ${shape}`,
  wrongShape: (name?: string): string => `${name ?? 'The result'} has another shape than expected.`,
  wrongValue: ({ at, name = 'The result' }: ValueDifference): string =>
    at === undefined
      ? `${name} is another number than expected.`
      : `${name} has the right shape, but not the right values.`,
  notANumber: (at: string | undefined, name?: string): string =>
    at === undefined
      ? `${name ?? 'The result'} is NaN (not a number).`
      : `There is a NaN (not a number) in ${name ?? 'the result'}, first at ${at}.`,
  /** Where and by how much it is off, a line each. */
  difference: ({
    at,
    expected,
    received,
    largest,
    allowed,
    differing = [NaN, NaN],
  }: ValueDifference): readonly string[] => {
    const limit = allowed === undefined ? 'it must be exact' : `up to ${allowed} would pass`
    const [count, of] = differing
    if (at === undefined || of === 1) return [largest === undefined ? limit : `off by ${largest} (${limit})`]
    const first = `${count === 1 ? 'only' : 'first'} at ${at}: ${received} instead of ${expected} (${limit})`
    const many = count > 1 ? `${count} of ${of} values are off` : undefined
    const furthest = largest === undefined ? undefined : count === 1 ? `off by ${largest}` : `largest: ${largest}`
    return [first, [furthest, many].filter(Boolean).join('; ')].filter(Boolean)
  },
  /** A stack's second and further lines. */
  calledFrom: (place: string, name: string | undefined): string => `called from ${place}${name ? `, in ${name}` : ''}`,
  /** Without a number: what is behind a mistake shows when that is mended, and what follows from it is gone. */
  more: '… and there is more to fix in this file',
  /** The title of the first check of every exercise, and of the one that stands for all where none was run. */
  declares: 'TypeScript syntax and declarations',
  declaredOnly: 'The declarations are right. Their point counts as soon as one of the other checks passes.',
  runsItsChecks: 'runs its checks',
  malformed: 'The result does not have the form that was asked for.',
  changed: (name: string): string => `The call changed ${name}, which belongs to the caller.`,
  /** What the battery saw: a function changed an array, or the result of an earlier call of `of`; or a second call gave something else. */
  changedBy: (name: string, by: string): string =>
    by === 'constructor'
      ? `The constructor changed ${name}, which belongs to the caller.`
      : `A call of ${by} changed ${name}, which belongs to the caller.`,
  overwritten: (of: string, by: string, isObject: boolean): string =>
    `The result of an earlier call of ${of} changed when ${by} was called${of === by ? ' again' : ''}: each call should give ${isObject ? 'an object and arrays' : 'an array'} of its own.`,
  otherwise:
    'A second call with the same input gave something else: nothing that earlier calls leave behind should matter.',
  /** What to try, whatever the exercise. */
  generalHints: {
    inPlace:
      'What ends in InPlace, set, fill, and an assignment to an element of data change the array itself; add, sub, mul, div, map and copy make a new one.',
    leftBehind:
      'Look for what outlives a call: a variable outside of the function, a static property, a property that is read before it is set, an array that is made once and filled again.',
  },
  /** Before the sentences on two mistakes that were found in one answer. */
  twoMistakes: 'Two mistakes seem to come together here; what is said of each holds where it is alone.',
  /** What the numbers or the shape of a result look like by themselves. */
  patterns: {
    nan: 'A NaN comes from 0/0, ∞ - ∞, 0 · ∞ (0 · log 0 is such a product) or the logarithm of a negative number. Print the values on the way and look for the first one that is NaN or Infinity.',
    transposed:
      'The shape is that of the transpose: are rows and columns exchanged in a product, or is a .T missing or one too many?',
    'axis-of-one': 'The shapes differ only by axes of length 1: look at keepDims and reshape.',
    'axis-gone':
      'One axis is missing from the result: is something summed, averaged or searched along an axis, or without one, that should stay?',
  } satisfies Record<Exclude<Pattern['kind'], 'factor' | 'seen' | 'axis-length'>, string>,
  /** `name` is the argument that says which length it should be. */
  axisLength: (axis: number, received: number, expected: number, name?: string): string =>
    `Axis ${axis} (counted from 0) has length ${received} instead of ${expected}; the other axes are right.${name === undefined ? '' : ` ${name} is ${expected}.`}`,
  oppositeSign: 'Every number has the opposite sign: is there a minus missing, or one too many?',
  /** A line that may not do what is meant, where a check fails. */
  doubt: ({ habit, line = 0, wrote, meant }: FindingOf<'habit'>): string =>
    `Look at line ${line}: ${HABITS[habit]} Instead of ${wrote} write: ${meant}`,
  /** A factor that is not told, for it was worked out from a result. */
  someFactor:
    'Every number is the same multiple of what it should be: look at what all of them are multiplied or divided by.',
  /** `rows` is how many rows there are, where that is the factor. */
  factor: (times: string, rows: number | undefined, isSmaller: boolean): string =>
    `Every number is ${times} times what it should be: look at what all of them are multiplied or divided by.${rows === undefined ? '' : ` There are ${rows} rows: does something divide by the size of the batch ${isSmaller ? 'twice' : 'nowhere'}?`}`,
}

/** The same in any language. */
export type FailureTexts = typeof failure

// --- internal ---

const seconds = (ms: number): string => (ms === 1000 ? '1 second' : `${ms / 1000} seconds`)

function machineFault(fault: MachineFault): string {
  switch (fault.cause) {
    case 'no-start':
      if (fault.detail?.includes('EUSERS'))
        return 'Too many graders work on this machine at once: every user for guests is taken. Run it again when some of them have ended, or with --isolation process.'
      return `The grader's own processes end before they can begin their work${fault.detail ? ` (${fault.detail})` : ''}. Run it again; if it happens again, look for limits on processes, memory or open files (ulimit -a), and install the packages anew (npm ci).`
    case 'killed':
      return `Something on this machine ended the grader's processes, twice (signal ${fault.signal}). Run it again; if it happens again, look whether the memory is enough, and for limits on processor time (ulimit -t).`
    case 'starved':
      return 'This machine is too busy: the code waited for a processor and hardly got one. Run it again when less is going on.'
    case 'stopped':
      return "Something on this machine stopped the grader's processes, and nothing continued them. Run it again."
  }
  return 'The run was given up before this was known. Run it again.'
}

const ending = (code: number | null, signal: string | null): string =>
  signal ? `signal ${signal}` : `exit code ${code ?? '?'}`
