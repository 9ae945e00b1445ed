/** Reads the student's name in the text file that Blackboard adds to each attempt: "Name: Lee Jimin (lee02)". */
export const readBlackboardPage = (text: string): string | undefined =>
  /^(?:Name|이름) ?: *(?<name>.+?) *\([^()]*\) *$/m.exec(text)?.groups?.name
