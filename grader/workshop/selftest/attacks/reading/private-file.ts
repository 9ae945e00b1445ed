// tries: to read a file that only the grader may read
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
got(require('fs').readFileSync('{{PRIVATE}}', 'utf8'))
