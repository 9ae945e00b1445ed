// tries: to fill the memory with text, however long it takes
// wall: realm
// says: ^out-of-memory$
export function run(): void {
  const all: string[] = []
  for (let n = 0; ; n++) all.push(Array(1e5).fill(String(n)).join(' '))
}
