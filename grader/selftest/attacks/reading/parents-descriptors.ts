// tries: to open the files that the grader has open
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const fs = require('fs')
fs.openSync(`/proc/${process.ppid}/fd/0`, 'r')
got('it')
