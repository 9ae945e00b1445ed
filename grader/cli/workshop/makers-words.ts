import type { OptionWords } from '../command-line.ts'

/** What a tool for the kit's authors complains of an option, in English only. */
export function makersWords(command: string): OptionWords {
  const says = (option: string): string => `What is meant by ${option}? npm run ${command} -- --help lists the options.`
  return { unknownOption: says, misusedOption: says }
}
