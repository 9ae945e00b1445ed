// tries: to break the parser
// wall: pipe
// says: malformed
frame({ kind: 'ready' })
frame('{"kind":')
wait()
