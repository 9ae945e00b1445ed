// tries: to fill the memory of the grader with snapshots
// wall: pipe
// says: protocol|time
frame({ kind: 'ready' })
for (;;) frame({ kind: 'progress', id: 'load' }, Buffer.alloc(64_000))
wait()
