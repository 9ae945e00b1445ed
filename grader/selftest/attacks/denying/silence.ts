// tries: never to answer
// wall: pipe
// says: timed-out
frame({ kind: 'ready' })
wait()
