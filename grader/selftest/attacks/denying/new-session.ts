// tries: to leave the session that can be ended
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { spawnSync } = require('child_process')
if (spawnSync('/usr/bin/setsid', ['-f', '/bin/true']).status === 0) got('out')
