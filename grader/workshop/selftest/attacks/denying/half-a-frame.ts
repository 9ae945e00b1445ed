// tries: to have the grader wait for the rest
// wall: pipe
// says: time
frame({ kind: 'ready' })
writeSync(1, Buffer.from([9, 0, 0, 0, 9, 0, 0, 0, 1]))
wait()
