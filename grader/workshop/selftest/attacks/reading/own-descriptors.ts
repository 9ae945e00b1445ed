// tries: to use a descriptor that it inherited
// wall: system
// unsure: a system may not give it to anybody
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const fs = require('fs')
for (let fd = 3; fd < 64; fd++) try { if (fs.fstatSync(fd).isFile()) got(fd) } catch {}
