// tries: to leave a process behind that nobody ends
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { spawn } = require('child_process')
const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)', 'DAEMON-{{MARK}}'], { detached: true, stdio: 'ignore' })
child.on('error', () => {})
child.unref()
setTimeout(() => process.exit(), 100)
