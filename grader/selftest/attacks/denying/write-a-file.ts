// tries: to fill the disk
// wall: system
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
process.on('SIGXFSZ', () => {})
const path = `${require('os').tmpdir()}/filled-${process.pid}`
require('fs').writeFileSync(path, 'x'.repeat(1e6))
got('a megabyte')
