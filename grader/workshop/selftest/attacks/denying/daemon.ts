// tries: to leave a process behind that nobody ends
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { spawn } = require('child_process')
const child = spawn('/bin/sleep', ['30'], { detached: true, stdio: 'ignore' })
child.on('error', () => {})
child.unref()
if (child.pid) got(`PID ${child.pid}`)
