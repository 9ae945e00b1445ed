// tries: to fill the memory with typed arrays, however long it takes
// wall: realm
// says: ^out-of-memory$
export function run(): void {
  const all: Float64Array[] = []
  for (;;) all.push(new Float64Array(1e6).fill(1))
}
