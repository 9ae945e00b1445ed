// tries: to read the submission of another student, which everybody may read
// wall: system
// stopped by: bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
got(require('fs').readFileSync('{{CANARY}}', 'utf8'))
