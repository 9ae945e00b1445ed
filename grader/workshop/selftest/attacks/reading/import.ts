// tries: to import without the policy
// wall: realm
// says: ^returned: $
export function run(): string {
  let got = ''
  void import(['node', 'fs'].join(':')).then(() => (got = 'fs')).catch(() => {})
  return got
}
