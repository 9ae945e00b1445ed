/** The names of the object that a contract's function returns, as x and t of { x: NdArray; t: NdArray }; none where it returns something else. */
export function namesInContract(contract: string): string[] {
  const [, members] = /\): \{ (.+) \}$/m.exec(contract) ?? []
  return members?.split(/;\s*/).map((member) => member.split(/[?:]/)[0]) ?? []
}
