// tries: to start processes without end
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { spawn } = require('child_process')
let n = 0
for (; n < 120; n++) {
  const child = spawn('/bin/sleep', ['1'], { stdio: 'ignore' })
  child.on('error', () => {})
  if (!child.pid) break
}
if (n >= 120) got('all of them')
process.exit()
