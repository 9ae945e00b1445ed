// tries: to find a secret in the environment of the grader
// wall: system
// stopped by: user, bubblewrap
const got = (what) => process.stdout.write(`GOT ${what}`)
if (require('fs').readFileSync(`/proc/${process.ppid}/environ`, 'utf8').includes('PATH=')) got('it')
