// tries: to start threads without end
// wall: system
// unsure: it takes a while where nothing stops it
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
const { Worker } = require('worker_threads')
let started = 0
let ended = 0
for (let n = 0; n < 60; n++)
  new Worker('setTimeout(() => {}, 3000)', { eval: true }).on('online', () => started++ >= 59 && (got('all of them'), process.exit())).on('error', () => process.exit())

