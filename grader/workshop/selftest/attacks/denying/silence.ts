// tries: never to answer
// wall: pipe
// says: time
frame({ kind: 'ready' })
wait()
