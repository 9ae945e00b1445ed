// tries: to keep the grader busy with nonsense
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
for (;;) frame({ kind: 'nonsense' })
wait()
