// tries: to run the parser out of stack
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
frame('['.repeat(30000) + ']'.repeat(30000))
wait()
