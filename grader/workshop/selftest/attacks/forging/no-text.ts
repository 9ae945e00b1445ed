// tries: to break the decoder
// wall: pipe
// says: protocol
frame({ kind: 'ready' })
writeSync(1, Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfe]))
wait()
