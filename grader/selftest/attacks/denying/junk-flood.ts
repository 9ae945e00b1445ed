// tries: to keep the grader busy with nonsense
// wall: pipe
// says: malformed
frame({ kind: 'ready' })
for (;;) frame({ kind: 'nonsense' })
wait()
