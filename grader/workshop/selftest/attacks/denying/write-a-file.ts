// tries: to fill the disk
// wall: system
// stopped by: process, user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
process.on('SIGXFSZ', () => {})
require('fs').writeFileSync('{{TOUCHED}}', 'x'.repeat(1e6))
got('a megabyte')
