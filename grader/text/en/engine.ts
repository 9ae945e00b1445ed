import type { EngineError } from '../engine-error.ts'
import type { Sentences } from '../sentences.ts'

/** What JavaScript says of an error of its own, and what to write or to look at. */
export const engine = {
  'without-new': ({ message, name }) => `${message}. Write: new ${name}(…)`,
  'no-constructor': ({ message }) =>
    `${message}. Only a class has new in front of it: call a function without it, or look at the spelling.`,
  'no-function': ({ message }) =>
    `${message}. Look at its spelling, and print what stands before the ( ). A method is called on an object that new has made.`,
  'not-iterable': ({ message }) =>
    `${message}. To the right of of, behind ... and of [a, b] = belongs a list. The numbers of an array are x.data, its rows x.rows().`,
  'no-list-returned': ({ message }) =>
    `${message}. What it returns goes into a single variable, or it is to return a list.`,
  'too-early': ({ message }) => `${message}. Move the line that declares it up, above its first use.`,
  'unknown-name': ({ message }) => `${message}. Look at its spelling, declare it with const or let, or import it.`,
  'nothing-to-unpack': ({ message }) => `${message} Print it: is a return missing where it comes from?`,
  'read-only': ({ message }) => `${message}. It can only be read: make a new value of it.`,
  'declared-twice': ({ message }) => `${message}. Leave the second const or let out, or take another name.`,
  'array-length': ({ message }) => `${message}. A length is a whole number, 0 or more: print what it is computed from.`,
  count: ({ message }) => `${message}. How often something is repeated is a whole number, 0 or more.`,
  'no-module': ({ name }) =>
    `${name} is not there. Look at the name of the file, its folder, and whether it ends in .ts.`,
  constant: ({ message }) => `${withoutStop(message)}. Declare a variable that changes with let.`,
  recursion: ({ message }) => message,
  'empty-reduce': ({ message }) =>
    `${message}. Give reduce one, behind the function: reduce((sum, value) => sum + value, 0)`,
  super: ({ message }) => `${message}. Write super() as the first line of the constructor.`,
  digits: ({ message }) => `${message}.`,
  bigint: ({ message }) => `${message}. A number with n behind it (10n) is a BigInt: leave the n out.`,
  circular: ({ message }) =>
    `${withoutStop(message.split('\n')[0])}: an object that holds itself. Print its parts instead.`,
  offset: ({ message }) => `${message}. What is copied does not fit from there on: compare both lengths.`,
  memory: ({ message }) => `${message}. So much does not fit into memory: print the sizes that it is made of.`,
  json: ({ message }) => `${message}. Print the text that is to be read.`,
  'no-object': ({ message, owner }) =>
    `${message}. What stands before the dot or the [ ] is ${owner}: was it given a value, and does the function that it comes from return one?`,
  'no-export': ({ file, name }) =>
    `${file} does not export ${name}. Look at the spelling, and whether export stands in front of it there.`,
} satisfies Sentences<EngineError>

/** The same in any language. */
export type EngineTexts = typeof engine

// --- internal ---

const withoutStop = (text: string): string => text.replace(/\.$/, '')
