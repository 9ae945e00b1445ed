// tries: to fill the heap, however long it takes
// wall: realm
// says: ^out-of-memory$
export function run(): void {
  const all: unknown[] = []
  for (;;) all.push(Array.from({ length: 1000 }, () => ({ all })))
}
