// tries: to fill the memory of the grader with errors
// wall: pipe
// says: time
frame({ kind: 'ready' })
for (const end = Date.now() + 5000; Date.now() < end; ) try { writeSync(2, Buffer.alloc(1_000_000, 120)) } catch {}
wait()
