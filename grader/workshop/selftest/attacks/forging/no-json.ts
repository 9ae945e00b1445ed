// tries: to break the parser
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
frame('{"kind":')
wait()
