// tries: to fill the disk with its memory
// wall: system
// unsure: a system may not give it to anybody
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { execFileSync } = require('child_process')
if (!/^0\n/.test(execFileSync('/bin/sh', ['-c', 'ulimit -c']).toString())) got('a dump')
