// tries: to read the solutions from the disk
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
got(require('fs').readFileSync('{{KIT}}/solutions/ch03/sigmoid.ts', 'utf8').length)
