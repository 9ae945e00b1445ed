// tries: to answer a call that has not been made
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
frame({ kind: 'done', id: '00000000-0000-4000-8000-000000000000', end: { kind: 'returned' }, console: [] })
wait()
