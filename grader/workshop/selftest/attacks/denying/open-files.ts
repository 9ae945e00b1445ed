// tries: to open files without end
// wall: system
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const fs = require('fs')
let n = 0
for (; n < 200; n++) fs.openSync(process.execPath, 'r')
got(n)
