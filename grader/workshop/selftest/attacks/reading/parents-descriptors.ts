// tries: to open the files that the grader has open
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
require('fs').readlinkSync(`/proc/${process.ppid}/fd/0`)
got('it')
