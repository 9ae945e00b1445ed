// tries: to have the grader reserve gigabytes
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
writeSync(1, Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
wait()
