// tries: to say what it is worth
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
frame({ kind: 'done', id: 'load', end: { kind: 'passed', points: 100 }, console: [], status: 'passed' })
wait()
