// tries: to open the memory of the grader
// wall: system
// unsure: a system may forbid it to everybody but root
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
require('fs').openSync(`/proc/${process.ppid}/mem`, 'r')
got('it')
